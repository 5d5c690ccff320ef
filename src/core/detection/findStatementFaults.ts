import { foldWidth } from './foldWidth';
import { chineseActivities, chineseBlame, chineseResults, chineseSolutions, englishActivities, englishBlame, englishResults, englishSolutions } from './statementWords';
import { findMeasures } from './findMeasures';
import { matchAt, withoutOverlaps, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

const marks = '^[\\s>*+#_\\d.)、-]{0,12}';
const englishLead = '(?:(?:we|the (?:project|team)) )?(?:(?:will|must|should|need(?:s)? to|have to|plan(?:s)? to|want to|to|please|regularly) ){0,2}';
const chineseLead = '(?:我们|本项目|公司)?(?:需要?|应该?|必须|计划|拟|要|将|通过|积极|全面|深入|定期|持续|继续|进一步|大力|认真|尽快|建议|亟需|急需){0,3}';
const startsWith = (english: readonly string[], chinese: readonly string[]): RegExp =>
  new RegExp(`(?<lead>${marks}(?:${englishLead}(?=[a-z])|${chineseLead}))(?<word>(?:${english.join('|')})(?![\\w-])|(?:${chinese.join('|')}))`, 'i');
const anyOf = (english: readonly string[], chinese: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\w-])(?:${english.join('|')})(?![\\w-])|(?:${chinese.join('|')})`, flags);

const activity = startsWith(englishActivities, chineseActivities);
const result = anyOf(englishResults, chineseResults, 'i');
const solution = startsWith(englishSolutions, chineseSolutions);
/** 上线后 and 采购部 and 升级 of an incident tell when, who and what, not a solution. */
const notSolution = /^(?:以?后|以来|前|时|期间|部|科|处|中心|单|订单|流程|周期|合同|人员|价|成本|量|率|路径|团队|方|的)/;
const blame = anyOf(englishBlame, chineseBlame, 'gi');

/** Only the head of a sentence is looked at for its first verb, and no sentence is longer than this. */
const longest = 400;

function head(pattern: RegExp, source: string): TextMatch | undefined {
  const groups = pattern.exec(foldWidth(source.slice(0, 80)))?.groups;
  if (groups?.lead === undefined || groups.word === undefined) return undefined;
  return matchAt(source, groups.lead.length, groups.lead.length + groups.word.length);
}

/** Takes one sentence; gives the activity it begins with when it names no result: "Hold weekly meetings", 召开例会. Counts are no result. */
export function findActivityWithoutResult(sentence: string): TextMatch | undefined {
  const found = head(activity, sentence);
  if (!found) return undefined;
  const rest = sentence.slice(found.end, found.end + longest);
  return result.test(foldWidth(rest)) || findMeasures(rest).some(({ kind }) => kind === 'change') ? undefined : found;
}

/** Takes one sentence of a problem; gives the solution verb it begins with: "Install …", 采购……. */
export function findLeadingSolution(sentence: string): TextMatch | undefined {
  const found = head(solution, sentence);
  return found && !notSolution.test(sentence.slice(found.end, found.end + 4)) ? found : undefined;
}

/** Takes a problem's text; gives the words that blame a person or a team. */
export function findBlame(source: string): readonly TextMatch[] {
  const found: TextMatch[] = [];
  visitMatches(blame, foldWidth(source), (match) => found.push(matchAt(source, match.index, match.index + match[0].length)));
  return withoutOverlaps(found);
}
