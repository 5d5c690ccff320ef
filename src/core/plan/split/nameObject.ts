import { longestObject, objectEnd } from './objectEnd';

const object = /^\S+(?:\s(?:up|out|over|in|on|off|down|together|back))?\s((?:the|an?|our|this|that|these|those|your)\s.+)$/i;
/** What may stand after the object and is nothing that "it" could mean: a time, a place with a name, "from scratch". */
const month = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const span = `${month}|q[1-4]|spring|summer|autumn|fall|winter|week|month|quarter|year|(?:first|second) half|one go|(?:\d+|two|three|four|five|six|twelve)(?:\s(?:days?|weeks?|months?|years?|phases|steps|stages))?`;
const time = new RegExp(`^(?:(?:by|before|until|within|in|on|this|next|at)\\s)+(?:the\\s)?(?:(?:start|end|middle|beginning)\\sof\\s(?:the\\s)?)?(?:${span})(?:\\s(?:\\d{1,4}|${month}))*$`, 'i');
const place = /^(?:in|at) \p{Lu}[\p{L}\d-]*$/u;
const plural = /[^siu]s$/i;
/** Where a pronoun stands for what the first half names, in the words of the second half: nothing else has been named there. */
const asObject = /^(\S+(?:\s\S+ing)?) (it|them)(?=[\s.,;:(]|$)/i;
const afterWords = /^(\S+(?: (?!and |then |or |that |if |when |the |an? )[\w/'’-]+){0,3} (?:after|on|for|with|to|of|over|from|into)) (it|them)(?=[.,;:(]|$|\s(?:every|each|all|as|at|by|in|on|from|for|during|until|through|throughout|daily|weekly|monthly|quarterly|yearly|regularly|permanently|and)\b|\s\()/i;
const asOwner = /^(\S+(?: (?:on|as|after|for|up|over|to|out|with|of|in)){0,2}) (its|their) (?=\w)/i;
/** "Make it easy", "take it in turns": it stands for nothing. */
const idiom = /^(?:make|take|see|find|think|call|get|have|let)$/i;

/**
 * "run it every night" after "Build the export" becomes "run the export every night", "watch its size" "watch the export's
 * size". Left as it is where that is not plain: the first half has to name one thing only, in the pronoun's number.
 */
export function nameObject(second: string, first: string): string {
  const named = findNamed(first);
  const match = asObject.exec(second) ?? afterWords.exec(second) ?? asOwner.exec(second);
  if (!named || !match) return second;
  const [whole, before, pronoun] = match as unknown as [string, string, string];
  const isMany = /^the/i.test(pronoun);
  if (isMany !== named.isMany || idiom.test(before)) return second;
  const isOwner = /^(?:its|their)$/i.test(pronoun);
  const apostrophe = /’/.test(first + second) ? '’' : '\'';
  return `${before} ${named.text}${isOwner ? apostrophe + (isMany ? '' : 's') : ''}${second.slice(whole.length - (isOwner ? 1 : 0))}`;
}

function findNamed(first: string): { readonly text: string; readonly isMany: boolean } | undefined {
  const found = object.exec(first)?.[1];
  if (!found || /[,，;]|\b(?:and|or)\b/.test(found)) return undefined;
  const end = found.slice(0, objectEnd.exec(found)?.index).search(/\s(?:this|next)\s|$/);
  const rest = found.slice(end).trim();
  const [head = '', ofWhat = ''] = found.slice(0, end).split(/\sof\s(.*)$/);
  const isMany = plural.test(head) && !/^(?:an?|this|that)\s/i.test(head);
  const words = head.split(/\s+/).length;
  // What is many cannot be "it", what is one cannot be "them".
  const isOther = (text: string): boolean => text === '' || (!isMany && plural.test(text));
  if (words < 2 || words > longestObject || !isOther(ofWhat) || !(isOther(rest) || time.test(rest) || place.test(rest) || rest === 'from scratch')) return undefined;
  const text = head.replace(/^an?\s/i, 'the ').trim();
  return { text: `${text.charAt(0).toLowerCase()}${text.slice(1)}`, isMany };
}
