/** Text of the user's or a name, in one line, so that Markdown shows it as it is: in a paragraph, a list, a table or the words of a link. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}
