import type { TextMatch } from '../detection/textMatch';
import type { Span } from '../markdown/span';
import type { FieldText } from './fieldText';
import type { FindingData, Hit } from './finding';

export const hitAt = (field: FieldText, { start, end }: Span, data?: FindingData): Hit => ({ field: field.key, start, end, ...(data && { data }) });

/** About a field as a whole: at its label. */
export const hitLabel = (field: FieldText, data?: FindingData): Hit => hitAt(field, field.label, data);

/** A match found in a text that begins at an offset of the document. */
export const hitMatch = (field: FieldText, offset: number, match: TextMatch, data?: FindingData): Hit =>
  hitAt(field, { start: offset + match.start, end: offset + match.end }, data);
