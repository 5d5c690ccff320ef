/** What would end the target of a Markdown link, or mean something else in an address. Other letters stay readable. */
const special = /[\s%#?<>()[\]\\"`|]/gu;

/**
 * The target of a Markdown link to a line of a file.
 *
 * @param file a relative path with forward slashes
 */
export function linkTarget(file: string, line?: number): string {
  const path = file.replace(special, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
  return line === undefined ? path : `${path}#L${line}`;
}

export const writeLink = (words: string, file: string): string => `[${words}](${linkTarget(file)})`;
