import { blankDates } from '../detection/blankDates';
import { isMeasurable } from '../detection/findMeasures';
import { foldWidth } from '../detection/foldWidth';

const words = /\b(?:all|every|each|half|third|quarters?|none|zero|no|both|twice|once|single|first|only)\b|[零每半双两]|全(?:部|体|员|年|天|程|额|市|国|县|区|校|院|公司|行)|所有|无(?!法)|不再|百分|首[个批家次]/i;

/** True when a text may hold a size, be it one that no unit tells: doubt is for the writer. */
export function hasSize(text: string): boolean {
  return isMeasurable(text) || words.test(text) || /\d/.test(blankDates(foldWidth(text), text));
}
