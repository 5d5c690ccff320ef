import type { PlanningDocument } from '../documents/readDocument';
import { findPlaceholders } from '../detection/findPlaceholders';
import type { Span } from '../markdown/span';
import { runToEnd } from '../runToEnd';
import { createContext, type CheckContext } from './checkContext';
import type { CheckOptions } from './checkOptions';
import { defaultSettings } from './checkSettings';
import type { Finding } from './finding';
import { foldDocument } from './foldDocument';
import { formOnlyRules } from './formOnlyRules';
import { gatherWaiting } from './gatherWaiting';
import { gradeHit } from './gradeHit';
import { checks } from './registry';
import { kindOfRule, textCodes, type RuleCode } from './ruleLevels';
import { sortFindings } from './sortFindings';
import { readSuppressions } from './suppressions';

/** Findings of one rule in a document that keeps to the form without saying so; one with a form of its own hears of each once. */
const mostOfARule = 3;
/** With fewer fields than these a document that does not say its kind is too far from it to be judged by its rules. */
const fewestFields = 4;

/**
 * Gives what a careful reader would point out, in the order of the text. `source` is the text that the document was read from.
 * In a document that does not say its kind a rule speaks of its first places, or the first: they stand for the others.
 */
export function checkDocument(document: PlanningDocument, source: string, options: CheckOptions = {}): readonly Finding[] {
  return runToEnd(checkInSteps(document, source, options));
}

/** The same, one rule a step: a host can let others work between two steps, and can leave the rest undone. */
export function* checkInSteps(document: PlanningDocument, source: string, options: CheckOptions = {}): Generator<void, readonly Finding[]> {
  const folded = foldDocument(document, source);
  const findings = yield* checkFolded(folded.document, folded.source, options);
  return findings.map((finding) => ({ ...finding, data: folded.quote(finding.data, finding.start) }));
}

function* checkFolded(document: PlanningDocument, source: string, options: CheckOptions): Generator<void, readonly Finding[]> {
  const context = createContext(document, source, { ...defaultSettings, ...options.settings }, options.today, options.levels);
  yield;
  const findings = yield* runRules(context, options);
  return isWeak(context, findings) ? yield* runRules({ ...context, isForm: true }, options) : findings;
}

/** Different matters in what little is written from which on a short document is told what it lacks as well. */
const fewestMatters = 4;
/** In UTF-16 units. */
const longestSketch = 2500;

/** A sketch of a document of the kind, vague in what it does say. */
function isWeak({ isForm, source }: CheckContext, findings: readonly Finding[]): boolean {
  return !isForm && source.length < longestSketch && new Set(findings.map(({ code }) => code)).size >= fewestMatters;
}

function* runRules(context: CheckContext, options: CheckOptions): Generator<void, readonly Finding[]> {
  const { document, source } = context;
  const isSilenced = readSuppressions(document, source);
  const unfinished = findUnfinishedSpans(context);
  const isThin = !document.isDeclared && new Set(document.fields.map(({ key }) => key)).size < fewestFields;
  const findings: Finding[] = [];
  for (const code of textCodes) {
    if (kindOfRule(code) !== document.kind || options.off?.includes(code)) continue;
    if (!context.isForm && formOnlyRules.has(code)) continue;
    if (isThin && !isAboutPresence(code) && code !== 'RB080') continue;
    yield;
    const seen = new Set<string>();
    const found = checks[code](context).map((hit) => gradeHit(code, hit, options)).filter((finding) => !isSilenced(finding) && (isAboutPresence(code) || (!unfinished.has(spanKey(finding)) && isNew(seen, spanKey(finding)))));
    findings.push(...(document.isDeclared || (context.isForm && isAboutPresence(code)) ? found : found.slice(0, context.isForm ? mostOfARule : 1)));
  }
  return sortFindings(gatherWaiting(context, findings));
}

/** A heading for two fields has one place for what both would be told. */
function isNew(seen: Set<string>, key: string): boolean {
  const isFirst = !seen.has(key);
  seen.add(key);
  return isFirst;
}

const isAboutPresence = (code: RuleCode): boolean => /^(?:..00\d|HO020|CH060)$/.test(code);
const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

/** Labels and values of fields that are still being written: what such a field lacks as a whole cannot be judged yet. */
function findUnfinishedSpans({ document, all }: CheckContext): ReadonlySet<string> {
  const keys = new Set(document.fields.map(({ key }) => key));
  const fields = [...keys].flatMap(all).filter(({ key, prose }) => key !== 'signOff' && findPlaceholders(prose).length > 0);
  return new Set(fields.flatMap(({ label, value }) => [spanKey(label), spanKey(value)]));
}
