import { parseSnippet, SnippetSyntaxError, type SnippetPart, type TabStopPart } from './parseSnippet';

export interface TabStop {
  readonly index: number;
  /** What stands there until it is filled: the placeholder or the first choice; empty for a bare tab stop. */
  readonly placeholder: string;
  readonly choices?: readonly string[];
  /** How many times the stop occurs; all but one are mirrors. */
  readonly occurrences: number;
}

/** What a person would type at a tab stop; `undefined` leaves the placeholder. */
export type Fill = (tabStop: TabStop) => string | undefined;
export type ReadVariable = (name: string) => string | undefined;

/** The tab stops of a snippet in the order in which Tab visits them: 1, 2, … and 0 last. */
export function readTabStops(body: string): readonly TabStop[] {
  const parts = flatten(parseSnippet(body)).filter((part) => part.kind === 'tabStop');
  const definitions = define(parts);
  const write = writer(definitions, () => undefined, () => undefined);
  const tabStops = [...definitions.values()].map((definition) => ({
    index: definition.index,
    placeholder: write(definition),
    choices: definition.choices,
    occurrences: parts.filter(({ index }) => index === definition.index).length,
  }));
  return tabStops.sort((a, b) => (a.index || Infinity) - (b.index || Infinity));
}

/**
 * The document that a snippet makes when every tab stop keeps its placeholder, or takes what `fill` gives for it.
 * A variable becomes what `variable` gives, else its fallback, else its name.
 * Throws SnippetSyntaxError when placeholders that mirror each other grow beyond any document.
 */
export function plainText(body: string, fill: Fill = () => undefined, variable: ReadVariable = () => undefined): string {
  const filled = new Map(readTabStops(body).map((tabStop) => [tabStop.index, fill(tabStop)]));
  const parts = parseSnippet(body);
  const definitions = define(flatten(parts).filter((part) => part.kind === 'tabStop'));
  return parts.map(writer(definitions, (index) => filled.get(index), variable)).join('');
}

type Write = (part: SnippetPart) => string;

/** In characters and parts together. Ten placeholders that each mirror the one before ten times make ten thousand million. */
const longest = 2_000_000;

function writer(definitions: Definitions, fill: (index: number) => string | undefined, variable: ReadVariable): Write {
  const open = new Set<number>();
  let left = longest;
  const writeAll = (parts: readonly SnippetPart[] | undefined): string | undefined => parts?.map(write).join('');
  const write: Write = (part) => {
    left -= part.kind === 'text' ? part.text.length : 1;
    if (left < 0) throw new SnippetSyntaxError('depth', 0);
    if (part.kind === 'text') return part.text;
    if (part.kind === 'variable') return variable(part.name) ?? writeAll(part.fallback) ?? part.name;
    // A placeholder that mirrors itself would never end.
    if (open.has(part.index)) return '';
    open.add(part.index);
    const definition = definitions.get(part.index);
    const text = fill(part.index) ?? definition?.choices?.[0] ?? writeAll(definition?.placeholder) ?? '';
    open.delete(part.index);
    return text;
  };
  return write;
}

type Definitions = ReadonlyMap<number, TabStopPart>;

/** Per index the occurrence that brings the placeholder or the choices, wherever it stands, or a bare one. */
function define(tabStops: readonly TabStopPart[]): Definitions {
  const definitions = new Map<number, TabStopPart>();
  for (const part of tabStops) {
    const known = definitions.get(part.index);
    if (known === undefined || (known.placeholder ?? known.choices) === undefined) definitions.set(part.index, part);
  }
  return definitions;
}

function flatten(parts: readonly SnippetPart[]): readonly SnippetPart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [part];
    return [part, ...flatten((part.kind === 'variable' ? part.fallback : part.placeholder) ?? [])];
  });
}
