/** A file name as the target of a Markdown link; other scripts than Latin stay readable. */
export function linkTarget(fileName: string): string {
  return fileName.replace(/[%\s()<>#?\\[\]|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

export const writeLink = (words: string, fileName: string): string => `[${words}](${linkTarget(fileName)})`;

/** The relative targets of the links in a text, in order, decoded; addresses and places within a page left out. */
export function relativeLinks(text: string): readonly string[] {
  const found = [...text.matchAll(/\]\(\s{0,9}(?:<([^<>\n]{1,1000})>|([^()\s<>]{1,1000}))/g)].map((match) => match[1] ?? match[2] ?? '');
  return [...new Set(found.filter((target) => !/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(target)).map((target) => decode(target.replace(/[#?].*$/, ''))))].filter((target) => target !== '');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A lone "%" is part of the name.
    return target;
  }
}
