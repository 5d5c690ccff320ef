import { commonSurnames, doubleSurnames, notInNames, notNames } from './chineseSurnames';
import { chineseDepartmentEnds, chineseRoles } from './ownerWords';
import { matchAt, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

/** No run of characters longer than this is one person with department and role. */
const longestRun = 24;
const run = /[\u4e00-\u9fff·]+/g;
const roles = chineseRoles.join('|');
const leadingDepartment = new RegExp(`^[\\u4e00-\\u9fff]{1,12}?(?:${chineseDepartmentEnds.join('|')})(?=[\\u4e00-\\u9fff])`);
const leadingRole = new RegExp(`^(?:${roles}|为|是)`);
const trailing = new RegExp(`(?:${roles})$`);
const name = new RegExp(`^(?:(?:${doubleSurnames.join('|')})[^${notInNames}·]{1,2}|[${commonSurnames}](?!·)[^${notInNames}·]{1,2})$`);
/** Two characters are often set apart: 王　芳. */
const spaced = new RegExp(`(?<![\\u4e00-\\u9fff])[${commonSurnames}] {1,2}(?![${notInNames}])[\\u4e00-\\u9fff](?![\\u4e00-\\u9fff])`, 'g');
const titled = new RegExp(`^(?:${doubleSurnames.join('|')}|[${commonSurnames}])(?=(?:${roles})$)`);
const words = new RegExp(`^(?:${notNames.join('|')})`);
const foreign = /^[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,6}$/;

/** Takes one run; gives where the name in it is: "信息部王芳", "发起人陈宇" and "陈宇经理" hold one, "值班经理" none. */
function nameIn(text: string): readonly [number, number] | undefined {
  const isName = (part: string): boolean => (name.test(part) && !words.test(part)) || foreign.test(part);
  let from = 0;
  for (let step = 0; step < 4; step += 1) {
    const rest = text.slice(from);
    if (isName(rest) && !trailing.test(rest)) return [from, text.length];
    const title = trailing.exec(rest);
    if (title && isName(rest.slice(0, title.index))) return [from, from + title.index];
    if (titled.test(rest) && !words.test(rest)) return [from, text.length];
    const head = leadingRole.exec(rest) ?? leadingDepartment.exec(rest);
    if (!head) return undefined;
    from += head[0].length;
  }
  return undefined;
}

/** Takes an owner's cell or an item; gives the Chinese names in it. Careful: a name must fill what is left beside department and role. */
export function findChineseNames(text: string, source: string): readonly TextMatch[] {
  const found: TextMatch[] = [];
  visitMatches(run, text, (match) => {
    // What follows a number is a measure word: 4 周排队.
    const counted = /\d ?$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    const place = !counted && match[0].length <= longestRun ? nameIn(match[0]) : undefined;
    if (place) found.push(matchAt(source, match.index + place[0], match.index + place[1]));
  });
  visitMatches(spaced, text, (match) => found.push(matchAt(source, match.index, match.index + match[0].length)));
  return found;
}
