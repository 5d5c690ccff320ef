import { foldWidth } from './foldWidth';
import { matchAt, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

/** What follows when the text says where a secret is kept, and not what it is. */
const pointer = '(?!.{0,12}(?:\\b(?:see|stored|kept|vault|in the|required|rotat|chang|expir|reset)|见|存放|存于|保管|由|向|每|定期|[*•]{3}|<|\\{\\{|\\$[{(]|_{3}|x{3}))';
/** Code shows how, with names that stand for a secret. */
const code = /^[ \t]*(`{3,}|~{3,})[^]*?(?:^[ \t]*\1|$(?![^]))|`[^`\n]*`/gm;
/** "The password is printed once" is prose; what follows "is" as a plain word is none that anyone would guess, nor are Chinese words. */
const secret = new RegExp(`(?:password|passwd|pwd|secret|token|api[_ -]?key|密码|口令|密钥)\\s{0,3}(?:[:=]|\\bis\\b(?!\\s{1,3}[a-z]+\\b)|是|为)\\s{0,3}${pointer}(?<value>(?=[^\\s,。;]{0,199}[!-~])[^\\s,。;]{4,200})`, 'gi');

/** "password Blue4tree!": without a sign between, only what mixes letters and digits can be told from prose; names of methods do so too. */
const beside = /(?:\bpassword|\bpasscode|密码|口令)\s{0,3}(?!sha|md5|oauth|base64|bcrypt|argon|pbkdf|utf|v\d)(?<value>(?=[^\s,。;]{0,40}\d)(?=[^\s,。;]{0,40}[a-z])[\w!@#%&*.+-]{6,40})|\b(?:code|pin)\s(?:is\s)?(?<pin>\d{4,8}[#*]?)(?![\w%.])/gi;

/** Takes any text; gives the values that look like a password or a key written out; each range is the value alone. */
export function findSecrets(source: string): readonly TextMatch[] {
  const found: TextMatch[] = [];
  visitMatches(secret, foldWidth(source), (match) => {
    const end = match.index + match[0].length;
    found.push(matchAt(source, end - (match.groups?.value ?? '').length, end));
  });
  visitMatches(beside, foldWidth(source).replace(code, (text) => ' '.repeat(text.length)), (match) => {
    const value = match.groups?.value ?? match.groups?.pin ?? '';
    const end = match.index + match[0].length;
    if (!found.some((other) => other.end > match.index && other.start < end)) found.push(matchAt(source, end - value.length, end));
  });
  return found.sort((a, b) => a.start - b.start);
}
