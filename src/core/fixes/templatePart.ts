import type { FieldDefinition } from '../documents/fieldDefinition';
import { matchLabel } from '../documents/matchLabel';
import { parseSnippet, type SnippetPart, type TabStopPart } from '../templates/parseSnippet';
import { plainText } from '../templates/snippetText';
import { writeSnippet } from '../templates/writeSnippet';
import { comma, colon, openPlace, type WritingLanguage } from './documentWords';
import { textPart } from './fixEdit';

/** What our own template gives for a field. */
export interface TemplatePart {
  /** Whether the template itself gives it as a row of a form: a short answer. */
  readonly isShort: boolean;
  /** On lines of its own; headings in it are one level below level 3. */
  readonly block: readonly SnippetPart[];
  /** On one line, without marks of lists and tables. */
  readonly line: readonly SnippetPart[];
}

const heading = /^(#{2,6}) (.*)$/;

/** @param body of the template in the language of the document, as a snippet */
export function readTemplatePart(body: string, definition: FieldDefinition, language: WritingLanguage): TemplatePart {
  const name = definition[language];
  const lines = body.split('\n');
  const complete = (text: string): readonly SnippetPart[] => bringDefinitions(parseSnippet(text), parseSnippet(body));
  const row = lines.find((line) => line.startsWith(`| ${name} | `));
  if (row && !/^\| -/.test(lines[lines.indexOf(row) + 1] ?? '')) {
    const entry = complete(row.slice(name.length + 5, -2));
    return { isShort: true, block: withoutLabel(entry, definition, language), line: entry };
  }
  const section = readSection(lines, name) ?? readColumn(lines, name, language);
  if (!section) return { isShort: false, block: [openPlace(language, name)], line: [openPlace(language, name)] };
  return { isShort: false, block: complete(section.join('\n')), line: complete(onOneLine(section, language)) };
}

/** "[Project name: short]" alone on its line would be read as a label with nothing beside it; "[short]" is not. */
function withoutLabel(entry: readonly SnippetPart[], { key }: FieldDefinition, language: WritingLanguage): readonly SnippetPart[] {
  const [, open = '', inner = '', close = ''] = /^([[【])([^[\]【】]*)([\]】])$/.exec(plainText(writeSnippet(entry))) ?? [];
  if (!Object.values(matchLabel(inner)).some((keys) => keys.includes(key))) return entry;
  const [, hint] = /[:：]\s*(.+)$/.exec(inner) ?? [];
  return [hint === undefined ? openPlace(language) : { kind: 'tabStop', index: 1, placeholder: [textPart(open + hint + close)] }];
}

function readSection(lines: readonly string[], name: string): readonly string[] | undefined {
  const at = lines.findIndex((line) => heading.exec(line)?.[2] === name);
  if (at < 0) return undefined;
  const level = heading.exec(lines[at]!)![1]!.length;
  const length = lines.slice(at + 1).findIndex((line) => (heading.exec(line)?.[1]?.length ?? 9) <= level || line === '$0');
  const section = lines.slice(at + 1, length < 0 ? lines.length : at + 1 + length);
  while (section[0] === '') section.shift();
  while (section.at(-1) === '') section.pop();
  return section;
}

const cellsOf = (row: string): readonly string[] => row.slice(2, -2).split(' | ');

/** What the template gives as a column beside something else: one item with both. */
function readColumn(lines: readonly string[], name: string, language: WritingLanguage): readonly string[] | undefined {
  const at = lines.findIndex((line) => line.startsWith('| ') && cellsOf(line).includes(name));
  if (at < 0) return undefined;
  const cells = cellsOf(lines[at + 2]!);
  return [`- ${cells[0]}${colon(language)}${cells[cellsOf(lines[at]!).indexOf(name)]}`];
}

/** The first line that asks for something. */
function onOneLine(section: readonly string[], language: WritingLanguage): string {
  const line = section.find((text) => text.includes('${')) ?? section[0] ?? '';
  if (line.startsWith('| ')) return cellsOf(line).join(comma(language));
  return line.replace(/^(?:#{1,6} |[-*] |\d+\. )/, '');
}

/** Mirrors of what is asked for elsewhere in the template ask for it here. */
function bringDefinitions(parts: readonly SnippetPart[], all: readonly SnippetPart[]): readonly SnippetPart[] {
  const definitions = new Map(all.flatMap((part) => (part.kind === 'tabStop' && isDefinition(part) ? [[part.index, part] as const] : [])));
  const defined = new Set(parts.flatMap((part) => (part.kind === 'tabStop' && isDefinition(part) ? [part.index] : [])));
  return parts.map((part) => {
    if (part.kind !== 'tabStop' || defined.has(part.index)) return part;
    defined.add(part.index);
    return definitions.get(part.index) ?? part;
  });
}

const isDefinition = ({ placeholder, choices }: TabStopPart): boolean => (placeholder ?? choices) !== undefined;
