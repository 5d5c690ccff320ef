import { findPlaceholders } from '../detection/findPlaceholders';
import { isBlank } from '../detection/isBlank';

/** Whether a cell says nothing yet: empty, or with a place that waits to be written. */
export const isOpen = (text: string): boolean => isBlank(text) || findPlaceholders(text).length > 0 || /^(?:\[[^\]]+\]|【[^】]+】)$/.test(text.trim());
