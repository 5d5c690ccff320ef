import type { PlanningDocument } from '../documents/readDocument';
import { findPlaceholders } from '../detection/findPlaceholders';
import type { Span } from '../markdown/span';
import { anyFormRules } from './anyFormRules';
import { runToEnd } from '../runToEnd';
import { createContext, type CheckContext } from './checkContext';
import type { CheckOptions } from './checkOptions';
import { defaultSettings } from './checkSettings';
import type { Finding } from './finding';
import { gatherWaiting } from './gatherWaiting';
import { gradeHit } from './gradeHit';
import { checks } from './registry';
import { kindOfRule, textCodes, type RuleCode } from './ruleLevels';
import { readSuppressions } from './suppressions';

/**
 * Gives what a careful reader would point out, in the order of the text. `source` is the text that the document was read from.
 * In a document with a form of its own each rule that holds there speaks once: the first place stands for the others.
 */
export function checkDocument(document: PlanningDocument, source: string, options: CheckOptions = {}): readonly Finding[] {
  return runToEnd(checkInSteps(document, source, options));
}

/** The same, one rule a step: a host can let others work between two steps, and can leave the rest undone. */
export function* checkInSteps(document: PlanningDocument, source: string, options: CheckOptions = {}): Generator<void, readonly Finding[]> {
  const context = createContext(document, source, { ...defaultSettings, ...options.settings }, options.today, options.levels);
  yield;
  const isSilenced = readSuppressions(document, source);
  const unfinished = findUnfinishedSpans(context);
  const findings: Finding[] = [];
  for (const code of textCodes) {
    if (kindOfRule(code) !== document.kind || options.off?.includes(code)) continue;
    if (!context.isForm && !anyFormRules.has(code)) continue;
    yield;
    const found = checks[code](context).map((hit) => gradeHit(code, hit, options)).filter((finding) => !isSilenced(finding) && (isAboutPresence(code) || !unfinished.has(spanKey(finding))));
    findings.push(...(context.isForm ? found : found.slice(0, 1)));
  }
  return gatherWaiting(context, findings).sort((a, b) => a.start - b.start || a.end - b.end);
}

const isAboutPresence = (code: RuleCode): boolean => /^(?:..00\d|HO020)$/.test(code);
const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

/** Labels and values of fields that are still being written: what such a field lacks as a whole cannot be judged yet. */
function findUnfinishedSpans({ document, all }: CheckContext): ReadonlySet<string> {
  const keys = new Set(document.fields.map(({ key }) => key));
  const fields = [...keys].flatMap(all).filter(({ key, prose }) => key !== 'signOff' && findPlaceholders(prose).length > 0);
  return new Set(fields.flatMap(({ label, value }) => [spanKey(label), spanKey(value)]));
}
