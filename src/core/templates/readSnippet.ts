/** One template, as contributed to VS Code in a snippet file. */
export interface Template {
  readonly name: string;
  readonly description: string;
  readonly prefixes: readonly string[];
  /** Snippet syntax; lines joined with "\n". */
  readonly body: string;
}

/**
 * Reads the parsed JSON of a snippet file that holds exactly one snippet.
 * Throws when it does not: the files ship with the extension, so that is a broken installation.
 */
export function readSnippet(json: unknown): Template {
  const entries = isRecord(json) ? Object.entries(json) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) throw new Error('A snippet file must hold exactly one snippet.');
  const [name, snippet] = entry;
  if (!isRecord(snippet)) throw new Error(`Snippet "${name}" is not an object.`);
  const { prefix, body, description } = snippet;
  if (!isLines(prefix) || !isLines(body) || typeof description !== 'string') {
    throw new Error(`Snippet "${name}" needs a list of prefixes, a list of lines and a description.`);
  }
  return { name, description, prefixes: prefix, body: body.join('\n') };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');
}
