import type { ContentLanguage } from '../reference/reference';
import type { FieldDefinition } from '../documents/fieldDefinition';
import { parseSnippet, type SnippetPart, type TabStopPart } from './parseSnippet';
import { writeSnippet } from './writeSnippet';

/** Instead of a placeholder another one, instead of choices others; null leaves the tab stop as it is. */
export type OverlaidStop = string | readonly string[] | null;

/** By the key of a field what its tab stops say instead, one entry for each that the field defines, in their order. */
export type SnippetOverlay = Readonly<Record<string, readonly OverlaidStop[]>>;

/**
 * Lays an overlay over a template: numbers, mirrors and all text outside the tab stops stay.
 * Throws when the overlay does not fit the template: both ship with the extension, so that is a broken installation.
 *
 * @param fields those of the template's kind: a heading or the first cell of a row tells which one it is by its name
 */
export function overlaySnippet(body: string, overlay: SnippetOverlay, fields: readonly FieldDefinition[], language: ContentLanguage): string {
  const names = new Map(fields.map(({ key, en, zh }) => [language === 'en' ? en : zh, key]));
  const waiting = new Map(Object.entries(overlay).map(([key, stops]) => [key, [...stops]]));
  let line = '';
  let section: string | undefined;

  const readText = (text: string): void => {
    const lines = (line + text).split('\n');
    line = lines.pop() ?? '';
    for (const full of lines) section = headingField(full);
  };
  const headingField = (full: string): string | undefined => {
    const [, name] = /^#{1,3} (.*)/.exec(full) ?? [];
    return name === undefined ? section : names.get(name);
  };
  const fieldHere = (): string | undefined => names.get(/^\| ([^|]*) \|/.exec(line)?.[1] ?? '') ?? section;

  const replace = (part: SnippetPart): SnippetPart => {
    if (part.kind === 'text') {
      readText(part.text);
      return part;
    }
    if (part.kind === 'variable' || (part.placeholder ?? part.choices) === undefined) return part;
    const key = fieldHere();
    const stops = key === undefined ? undefined : waiting.get(key);
    if (stops === undefined) return part;
    const stop = stops.shift();
    if (stop === undefined) throw new Error(`The overlay says too little about "${key}".`);
    return stop === null ? part : replaceStop(part, stop);
  };

  const written = writeSnippet(parseSnippet(body).map(replace));
  const left = [...waiting].filter(([, stops]) => stops.length > 0).map(([key]) => key);
  if (left.length > 0) throw new Error(`The overlay says too much about "${left.join(', ')}".`);
  return written;
}

/** Choices stay choices, and a placeholder stays one, so that Tab and the keys do the same in every variant. */
function replaceStop(part: TabStopPart, stop: string | readonly string[]): TabStopPart {
  if ((part.choices === undefined) !== (typeof stop === 'string')) throw new Error(`Tab stop ${part.index} is overlaid by another kind.`);
  return typeof stop === 'string' ? { ...part, placeholder: [{ kind: 'text', text: stop }] } : { ...part, choices: stop };
}
