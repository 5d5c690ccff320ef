import { chineseNounEnding, chineseVerbs, englishNounVerbs, englishObjectStarts, englishVerbs } from './taskVerbs';

/** Longer texts are prose; in UTF-16 units. */
const longest = 160;
/** In characters; below `shortChinese` a noun at the end makes the whole a name ("采购管理"). */
const fewestChinese = 5;
const shortChinese = 9;
const chineseTimeEnding = /(?:[前后时]|期间|之前|以后|[前后][一二两三四五六七八九十\d]{1,3}个?[天周月日])$/;
const markup = /^(?:[*_~`"'“”‘’「『\s]|\[[ xX]\]|(?:task|todo|任务|待办)\s?[\d一二三四五六七八九十]*\s?[:：.、-])+/i;

/** Whether a heading or a lone line asks someone to do something, cautiously: a phrase that begins with a verb, in either language. */
export function readsAsTask(text: string): boolean {
  if (text.length > longest || /[?？:：]$/.test(text)) return false;
  const plain = text.replace(markup, '');
  return /^[\u4e00-\u9fff]/.test(plain) ? beginsChineseTask(plain) : beginsEnglishTask(plain);
}

function beginsEnglishTask(text: string): boolean {
  const [first, second, third] = text.toLowerCase().split(/[^a-z0-9'’-]+/, 3);
  // With two words the first is as often a noun: "Launch week".
  if (!first || !second || !third || second === 'of') return false;
  return englishVerbs.has(first) || (englishNounVerbs.has(first) && englishObjectStarts.has(second));
}

function beginsChineseTask(text: string): boolean {
  const verb = chineseVerbs.find((each) => text.startsWith(each));
  if (verb === undefined || text.length < fewestChinese) return false;
  const clause = text.split(/[，,。；;（(]/, 1)[0]!.replace(/[*_`\s]+$/, '');
  return clause.length > verb.length && !chineseTimeEnding.test(clause) && !(clause.length < shortChinese && (chineseNounEnding.test(clause) || /[与和及/]/.test(clause)));
}
