import type { PlanningDocument } from '../documents/readDocument';
import type { Finding } from './finding';
import { maskFences } from './maskText';

/** A part of the document in which some rules, or all, are silent. */
interface Silence {
  readonly start: number;
  readonly end: number;
  /** Undefined: all of them. */
  readonly codes: ReadonlySet<string> | undefined;
}

const comment = /<!--\s{0,9}role-planner-(disable|enable)(?![\w-]*\w)([^]{0,2000}?)-->/g;
const inlineCode = /`[^`\n]+`/g;

/** Takes a document; gives a test of whether a finding is switched off by a comment in it. */
export function readSuppressions({ fields }: PlanningDocument, source: string): (finding: Finding) => boolean {
  if (!source.includes('role-planner-')) return () => false;
  const text = maskFences(source).replace(inlineCode, (code) => ' '.repeat(code.length));
  const first = Math.min(...fields.filter(({ form }) => form !== 'frontMatter').map(({ label }) => label.start), source.length);
  const comments = [...text.matchAll(comment)].map((match) => ({ at: match.index, isOff: match[1] === 'disable', codes: readCodes(match[2] ?? '') }))
    // A code with a typing error in it must not silence everything; it does switch on again.
    .flatMap((one) => (one.codes?.size === 0 ? (one.isOff ? [] : [{ ...one, codes: undefined }]) : [one]));
  const silences: Silence[] = [];
  for (const { at, isOff, codes } of comments) {
    if (!isOff) continue;
    const enable = comments.find((other) => !other.isOff && other.at > at && (!other.codes || !codes || [...codes].every((code) => other.codes?.has(code))));
    const until = enable?.at ?? source.length;
    if (at < first) silences.push({ start: 0, end: until, codes });
    for (const { form, label, value } of at < first ? [] : fields) {
      if (at >= (form === 'heading' ? label : value).start && at < value.end) silences.push({ start: label.start, end: Math.min(value.end, until), codes });
    }
  }
  return ({ code, start }) => silences.some((silence) => start >= silence.start && start <= silence.end && (!silence.codes || silence.codes.has(code)));
}

/** Undefined where there are only signs: all of them. */
function readCodes(text: string): ReadonlySet<string> | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? new Set(text.toUpperCase().match(/(?<![A-Z])[A-Z]{2}\d{3}(?!\d)/g)) : undefined;
}
