const comment = /<!--[^]*?-->/g;
const fence = /^([ \t>]*)(`{3,}|~{3,})[^\n]*(?:\n[^]*?(?:^[ \t>]*\2[`~]*[ \t]*\r?$|$(?![^])))/gm;

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** The text with code fences as spaces: offsets stay. */
export const maskFences = (text: string): string => text.replace(fence, blank);

/** The text with HTML comments as spaces, those in code fences left as they are. */
export function maskComments(text: string): string {
  const outside = maskFences(text);
  return text.includes('<!--') ? text.replace(comment, (match, at: number) => (outside.startsWith('<!--', at) ? blank(match) : match)) : text;
}
