/** The line break that a text has first; "\n" where it has none. */
export const lineBreakOf = (source: string): string => /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
