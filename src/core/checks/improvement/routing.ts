import { readRoute, readRoutingAnswers } from '../../routing/readRoutingAnswers';
import { routeRequest, type Route, type Routing } from '../../routing/routeRequest';
import { textOf, type CheckContext } from '../checkContext';
import type { FieldText } from '../fieldText';
import { findCell } from '../findColumn';
import { findMoney } from '../../detection/findMoney';
import { hitAt } from '../hits';
import type { Cell } from '../readEntries';
import type { Check } from '../rule';

const workDays = /(?<![\d.])(\d{1,5}(?:\.\d{1,2})?)(?:\s?(?:-|–|—|~|～|至|到|to)\s?(\d{1,5}(?:\.\d{1,2})?))?\s?(?:(?:person|man|working)[- ]?days?|days? of work|个?(?:人[日天]|工作日|工日))/gi;
const wayColumn = /^way$|decision|outcome|处理方式|结论|决定/i;
const refused = /reject|park|declin|\bnot?\b|驳回|搁置|暂缓|[不未非]/i;

/** IR012: what the request itself states leads one way, and the decision goes the opposite one. A standard change lies between, and is never pointed at. */
export const findOtherRoute: Check = (context) => {
  const decided = readDecision(context);
  if (!decided) return [];
  const { field, cell, route } = decided;
  const said = route === 'fix' ? routeOf(context, 'least') : route === 'project' ? routeOf(context, 'most') : undefined;
  if (!said || said.route === route || said.route === 'change') return [];
  // "Only a fix" needs the three tests that count most; one is enough for "a project".
  if (said.route === 'fix' && !(said.answers.money && said.answers.people && said.answers.time)) return [];
  return [hitAt(field, cell, { a: said.route, b: route, part: said.by.join(' ') })];
};

interface Decision {
  readonly field: FieldText;
  readonly cell: Cell;
  readonly route: Route;
}

function readDecision({ written }: CheckContext): Decision | undefined {
  const found = written('decision').flatMap((field) => field.entries.flatMap((entry): Decision[] => {
    const cell = entry.kind === 'row' && entry.header.length > 0 ? findCell(entry, wayColumn) : entry.kind === 'heading' ? undefined : firstWords(entry);
    const route = cell && !refused.test(cell.text) ? readRoute(cell.text) : undefined;
    return cell && route ? [{ field, cell, route }] : [];
  }));
  return found.length === 1 ? found[0] : undefined;
}

/** A decision stands first, before who, when and why. */
function firstWords({ start, text }: Cell): Cell {
  const end = text.search(/[,，;；.。:：·–—(（]/);
  const words = (end < 0 ? text : text.slice(0, end)).trimEnd();
  return { start, end: start + words.length, text: words };
}

/** By the least or the most that an estimate allows: doubt is for the writer. */
function routeOf(context: CheckContext, bound: 'least' | 'most'): Routing | undefined {
  const text = textOf(context.written('costEstimate'));
  const days = [...text.matchAll(workDays)];
  const money = findMoney(text);
  const only = days.length === 1 ? days[0] : undefined;
  const sum = money.length === 1 ? money[0] : undefined;
  return routeRequest({
    answers: readRoutingAnswers(context.source),
    workDays: only && Number(bound === 'least' ? only[1] : (only[2] ?? only[1])),
    money: sum && (bound === 'least' ? sum.amount : (sum.upTo ?? sum.amount)),
  }, context.settings);
}
