const fence = /^([ \t>]*)(`{3,}|~{3,})[^\n]*(?:\n[^]*?(?:^[ \t>]*\2[`~]*[ \t]*\r?$|$(?![^])))/gm;

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** The text with code fences as spaces: offsets stay. */
export const maskFences = (text: string): string => text.replace(fence, blank);

/** The text with HTML comments as spaces, those in code fences left as they are. One that is never closed is text. */
export function maskComments(text: string): string {
  if (!text.includes('<!--')) return text;
  const outside = maskFences(text);
  let masked = '';
  let from = 0;
  for (let open = outside.indexOf('<!--'); open >= 0; open = outside.indexOf('<!--', from)) {
    const close = outside.indexOf('-->', open + 4);
    if (close < 0) break;
    masked += text.slice(from, open) + blank(text.slice(open, close + 3));
    from = close + 3;
  }
  return masked + text.slice(from);
}
