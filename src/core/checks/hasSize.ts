import { blankDates } from '../detection/blankDates';
import { isMeasurable } from '../detection/findMeasures';
import { foldWidth } from '../detection/foldWidth';

const words = /\b(?:all|every|each|half|third|quarters?|none|zero|no|both|twice|once|single|first|only)\b|[零全每半双两]|所有|无(?!法)|不再|百分|首[个批家次]/i;

/** True when a text may hold a size, be it one that no unit tells: doubt is for the writer. */
export function hasSize(text: string): boolean {
  return isMeasurable(text) || words.test(text) || /\d/.test(blankDates(foldWidth(text), text));
}
