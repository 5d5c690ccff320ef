import type { Finding } from '../checks/finding';
import { readSuppressions } from '../checks/suppressions';
import { readDocument } from '../documents/readDocument';
import type { DocumentField } from '../documents/resolveFields';
import { applyFixes, textPart, toEdits, type FixEdit, type Replacement } from './fixEdit';
import type { MendedDocument } from './insertFields';
import { readPageHeadings } from './pageHeadings';
import { lineEnd, lineStart, nextLine } from './place';

type Source = Pick<MendedDocument, 'source' | 'planning'>;

const comment = (code: string): string => `<!-- role-planner-disable ${code} -->`;

/** What silences the rule of a finding in the field that it is about; undefined where it is about none. */
export function silenceInSection(document: Source, finding: Finding): readonly FixEdit[] | undefined {
  const field = fieldAround(document, finding);
  const place = field && inField(document.source, field, finding);
  return place && confirm(document, finding, [place]);
}

/** The field that a finding is about and stands in; none for what names several that are nowhere. */
export const fieldAround = ({ planning }: Source, { start, end, field, data }: Finding): DocumentField | undefined =>
  String(data['field'] ?? '').includes(' ') ? undefined : planning.fields.find(({ key, form, label, value }) => form !== 'frontMatter' && label.start <= start && end <= Math.max(label.end, value.end) && (field === '' || key === field));

/** What silences the rule of a finding in all of the document. */
export function silenceInDocument(document: Source, finding: Finding): readonly FixEdit[] | undefined {
  const { source, planning } = document;
  const { headings, bodyStart } = readPageHeadings(source);
  const labels = planning.fields.filter(({ form }) => form !== 'frontMatter').map(({ label }) => label.start);
  const first = Math.min(...labels, source.length);
  const title = headings.find(({ level, start, end }) => level === 1 && end < first && source.slice(bodyStart, start).trim() === '');
  const isAlone = title && source.slice(nextLine(source, title.end), lineEnd(source, nextLine(source, title.end))).trim() === '';
  const top = Math.max(bodyStart, source.startsWith('\uFEFF') ? 1 : 0);
  const places: Replacement[] = [
    ...(title && isAlone ? [{ start: title.end, end: title.end, parts: [textPart(`\n\n${comment(finding.code)}`)] }] : []),
    { start: top, end: top, parts: [textPart(`${/(?:^|[\r\n\uFEFF])$/.test(source.slice(0, top)) ? '' : '\n'}${comment(finding.code)}\n\n`)] },
  ];
  for (const place of places) {
    const edits = confirm(document, finding, [place]);
    if (edits) return edits;
  }
  return undefined;
}

function inField(source: string, { form, label, value }: DocumentField, { code, end }: Finding): Replacement | undefined {
  const below = form === 'heading' && value.start > lineEnd(source, label.end);
  const at = form === 'heading' && value.start === value.end ? lineEnd(source, value.start) : value.start;
  if (form === 'heading' && value.start === value.end) return { start: at, end: at, parts: [textPart(`\n\n${comment(code)}`)] };
  if (below) {
    const start = lineStart(source, value.start);
    return { start, end: start, parts: [textPart(`${comment(code)}\n\n`)] };
  }
  const inside = form === 'tableColumn' && end <= value.start ? undefined : form === 'tableColumn' ? end : value.end;
  if (inside === undefined) return undefined;
  const gap = /[\s|：:]/.test(source.charAt(inside - 1)) ? '' : ' ';
  return { start: inside, end: inside, parts: [textPart(`${gap}${comment(code)}`)] };
}

/** The edits, if the document still says the same with them, and the place is silent. */
function confirm({ source, planning }: Source, finding: Finding, replacements: readonly Replacement[]): readonly FixEdit[] | undefined {
  const edits = toEdits(source, replacements);
  const changed = applyFixes(source, edits);
  const read = readDocument(changed);
  if (read.kind !== planning.kind || read.fields.length !== planning.fields.length) return undefined;
  const shift = changed.length - source.length;
  const [edit] = edits;
  const moved = edit && edit.start <= finding.start ? shift : 0;
  return readSuppressions(read, changed)({ ...finding, start: finding.start + moved, end: finding.end + moved }) ? edits : undefined;
}
