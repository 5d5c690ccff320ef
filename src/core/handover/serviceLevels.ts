import { dropDates } from '../composing/dropDates';
import { findMeasures, type Measure } from '../detection/findMeasures';
import { sharesWord } from '../checks/sharedWords';

/** What a charter's objective or success criterion tells about a KPI of the service that comes of it. */
export interface ServiceLevel {
  readonly name: string;
  readonly target: string;
  /** The value before the project. */
  readonly baseline?: string;
  /** Who measures it and from what. */
  readonly source?: string;
}

const measured = /[,，;；]?\s*(?:as\s+)?measured\s+by\s+(.{2,200}?)[.。]?$|[,，;；]?\s*由(.{2,100}?)测量[.。]?$/i;
const verb = /^(?:to\s+)?(?:cut|reduce|raise|increase|lower|improve|bring|shorten|keep|lift|get|halve)\s+(?:the\s+)?/i;
const once = /\s*\b(?:for|over|during|within|in)\s+(?:the\s+same\s+|at\s+least\s+)?(?:\d+|one|two|three|four)\s+(?:consecutive\s+)?\w+\b.*$|(?:连续|同期)\s*[\d一二三四]+\s*[个周天月日]+/i;

/** More than this nobody steers by. */
const mostRead = 50;

/** KPIs of success criteria and objectives; one-off results have none. A target that both name comes once, with the value of today. */
export function readServiceLevels(criteria: readonly string[], objectives: readonly string[]): readonly ServiceLevel[] {
  const levels: ServiceLevel[] = criteria.slice(0, mostRead).flatMap(readLevel);
  for (const level of objectives.slice(0, mostRead).flatMap(readLevel)) {
    const index = levels.findIndex((other) => numberIn(other.target) === numberIn(level.target) && sharesWord(other.name, level.name));
    const known = levels[index];
    if (known) levels[index] = { ...known, baseline: known.baseline ?? level.baseline };
    else levels.push(level);
  }
  return levels;
}

const numberIn = (text: string): string | undefined => /\d[\d.,]*/.exec(text)?.[0];

function readLevel(text: string): readonly ServiceLevel[] {
  const sentence = dropDates(text);
  const source = measured.exec(sentence);
  const rest = (source ? sentence.slice(0, source.index) : sentence).replace(/[.。]$/, '');
  const measures = findMeasures(rest);
  const measure = measures.find(({ kind }) => kind === 'change') ?? measures.find(({ kind }) => kind === 'bound') ?? measures.find(({ text: found }) => /[%‰]/.test(found));
  if (!measure) return [];
  const { name, target, baseline } = measure.kind === 'change' ? readChange(rest, measure) : readBound(rest, measure);
  if (!/\p{L}{2}/u.test(name) || !/\d/.test(target)) return [];
  return [{ name, target, ...(baseline && { baseline }), ...(source && { source: source[1] ?? source[2] }) }];
}

function readChange(text: string, { start, end, text: change }: Measure): ServiceLevel {
  const [from = '', to = ''] = change.split(/\bto\s|→|->|[降升减增]?[至到为](?=[^至到为]*$)/).map((part) => part.trim());
  const name = `${text.slice(0, start)} ${text.slice(end)}`;
  return { name: tidyName(name), target: to, baseline: from.replace(/^(?:\bfrom\s|[由从])\s*/i, '').replace(/[降升减增]$/, '') };
}

function readBound(text: string, { start, end }: Measure): ServiceLevel {
  // "≤ 其销售额的 0.6%": the sign stands before what is counted.
  const sign = /[<>≤≥=]\s*[^\d<>≤≥]{0,12}$/.exec(text.slice(0, start));
  const from = sign ? sign.index : start;
  const tail = text.slice(end).replace(once, '');
  return { name: tidyName(text.slice(0, from)), target: `${text.slice(from, end)}${tail}`.trim() };
}

function tidyName(text: string): string {
  const name = text.replace(once, '').replace(verb, '').replace(/\s+/g, ' ').replace(/^[\s,，;；:：]+|[\s,，;；:：]+$/g, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
