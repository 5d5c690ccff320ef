/** The first tab stop of every template, which its title and a table row mirror. */
const nameStop = /\$\{1:(?:\\[^]|[^}\\])*\}/;

/**
 * A template's body with a name in place of the words of its first tab stop, which stays one.
 *
 * @param name one line; the same body comes back for an empty one
 */
export function nameTemplate(body: string, name: string): string {
  // The name also stands in a cell of a table.
  const inTable = name.replaceAll(/(?<!\\)\|/g, '\\|');
  const escaped = inTable.replaceAll(/[\\$}]/g, '\\$&');
  return name === '' ? body : body.replace(nameStop, () => `\${1:${escaped}}`);
}
