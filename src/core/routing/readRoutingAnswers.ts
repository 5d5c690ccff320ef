import { splitCells } from '../documents/tableCells';
import type { Route, RoutingAnswers, RoutingTest } from './routeRequest';

const tests: readonly (readonly [RoutingTest, RegExp])[] = [
  ['money', /^(?:money|cost|资金|费用)$/i],
  ['people', /^(?:people|teams?|人员|团队)$/i],
  ['time', /^(?:time|effort|时间|工期)$/i],
  ['novelty', /^(?:novelty|新颖程度|新颖性)$/i],
  ['risk', /^(?:risk|what can go wrong|风险|出错的后果)$/i],
  ['result', /^(?:result|改变的内容|结果)$/i],
];

const ways: readonly (readonly [Route, RegExp])[] = [
  ['project', /^(?:project\b|立项)/i],
  ['change', /^(?:(?:standard )?change\b|(?:标准)?变更)/i],
  ['fix', /^(?:fix\b|自行改进|自行处理)/i],
];

const nameTest = (text: string): RoutingTest | undefined => tests.find(([, pattern]) => pattern.test(text))?.[0];

/** The way that a cell or a line begins with; "fix or change" leaves both open and is read as the milder. */
export const readRoute = (text: string): Route | undefined => ways.find(([, pattern]) => pattern.test(text))?.[0];

/** Reads the rows of a routing test in a document, in either language; a row still to be chosen, as in a form, gives nothing. */
export function readRoutingAnswers(source: string): RoutingAnswers {
  const answers: Partial<Record<RoutingTest, Route>> = {};
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (!/^[ \t]*\|/.test(line)) continue;
    const [name = '', answer = ''] = splitCells(line, 0, line.length).map(({ start, end }) => line.slice(start, end));
    const test = nameTest(name.replace(/[*_]/g, ''));
    const route = test && readRoute(answer.replace(/^[*_]+/, ''));
    if (route) answers[test] ??= route;
  }
  return answers;
}
