import { cellText } from '../composing/carriedText';
import { fillFields, type FieldFills } from '../composing/fillFields';
import { writeLink } from '../links/linkTarget';
import { quoteLines } from '../composing/quoteLines';
import { renderTemplate } from '../composing/renderTemplate';
import { findSlots, fillSlots } from '../composing/templateSlots';
import { readRoute } from '../routing/readRoutingAnswers';
import { routingTests, type Routing } from '../routing/routeRequest';
import type { Catalog } from '../templates/catalog';
import type { TabStop } from '../templates/snippetText';
import { requestWords } from './requestWords';
import type { RequestSource } from './runbookFacts';

/**
 * Writes an improvement request with what is known; the rest stays to be written. The way it should go is a proposal: who decides
 * is another.
 *
 * @param today as YYYY-MM-DD, the day on which it is raised
 * @param routing undefined when nothing was answered
 */
export function writeRequest(source: RequestSource, routing: Routing | undefined, catalog: Catalog, today: string): string {
  const { language, pains, service, owner, file } = source;
  const words = requestWords[language];
  const text = renderTemplate(catalog.improvement[language], today, chooseAnswers(routing));
  const link = file === undefined ? undefined : writeLink(words.runbook, file);
  const workarounds = pains.flatMap(({ workaround }) => workaround ?? []);
  const days = [...new Set(pains.flatMap(({ since }) => since ?? []))];
  const fills: FieldFills = {
    service: service !== undefined || link !== undefined ? (current) => cellText([service ?? current, ...(link ? [link] : [])].join(words.comma)) : undefined,
    owner: owner === undefined ? undefined : () => cellText(owner),
    problem: (current) => quoteLines(current, pains.map((pain) => words.quote(pain.text)), words.problemLead),
    evidence: days.length > 0 ? (current) => [...days.map((day) => `- ${words.logLine(day)}`), current].join('\n') : undefined,
    workaround: workarounds.length > 0 ? (current) => quoteLines(current, workarounds.map(words.quote), words.workaroundLead) : undefined,
    decision: routing && ((current) => fillSlots(current, cellText(words.proposal(words.routes[routing.route], routing.by.map((test) => words.tests[test]).join(words.stop))), 3)),
    links: link === undefined ? undefined : (current) => fillSlots(current, [link, ...days.map(words.logLine)].join(words.stop)),
  };
  return nameTitle(fillFields(text, fills), text, pains);
}

/** The choices of the routing test: in the template each names one of its answers, in the order of the tests. */
function chooseAnswers(routing: Routing | undefined): (tabStop: TabStop) => string | undefined {
  let asked = 0;
  const tests = new Map<number, string | undefined>();
  return ({ index, choices = [] }) => {
    const options = choices.slice(1);
    if (!routing || options.length < 2 || !options.every((option) => readRoute(option) !== undefined)) return undefined;
    if (!tests.has(index)) {
      const test = routingTests[asked];
      asked += 1;
      const answer = test && routing.answers[test];
      tests.set(index, answer && options.find((option) => readRoute(option) === answer));
    }
    return tests.get(index);
  };
}

/** One pain names the request; several leave that to the writer. */
function nameTitle(text: string, template: string, [pain, ...others]: RequestSource['pains']): string {
  const slot = findSlots(template.split('\n', 1)[0] ?? '')[0]?.text;
  const name = pain && others.length === 0 ? /^[^;；。]{1,80}/.exec(pain.text)?.[0].trim() : undefined;
  return slot === undefined || name === undefined ? text : text.replace(slot, () => cellText(name));
}
