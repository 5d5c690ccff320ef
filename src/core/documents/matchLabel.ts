import { documentKinds, type DocumentKind } from './documentKind';
import { fieldCatalog } from './fieldCatalog';
import { foldLabel } from './foldLabel';
import { dropAffixes } from './labelAffixes';
import { readLabel, type LabelReadings } from './labelReadings';
import { numberingLength } from './numbering';
import { remember } from './remember';

/** The keys of the fields that a label names in each kind of document; empty where it names none. */
export type LabelKeys = Readonly<Record<DocumentKind, readonly string[]>>;

/** What is longer is a sentence. */
export const longestLabel = 80;

export const nothing: LabelKeys = { 'project-charter': [], 'operations-runbook': [], 'handover-record': [], 'improvement-request': [] };

/** Reads a heading or label, numbering and marks included. A merged one ("Risks and constraints") names several fields. */
export function matchLabel(text: string): LabelKeys {
  return text.length > longestLabel ? nothing : matchShort(text);
}

const matchShort = remember(10_000, (text): LabelKeys => {
  const label = text.replace(/^[^\p{L}\p{N}（([【]+/u, '');
  const readings = readLabel(label.slice(numberingLength(label)));
  const entries = documentKinds.map((kind) => [kind, findKeys(indexOf(kind), readings)]);
  return Object.fromEntries(entries) as LabelKeys;
});

export function namesField(keys: LabelKeys): boolean {
  return documentKinds.some((kind) => keys[kind].length > 0);
}

type Index = ReadonlyMap<string, string>;

function findKeys(index: Index, { wholes, merges }: LabelReadings): readonly string[] {
  const exact = firstOf(wholes, (whole) => index.get(whole));
  if (exact !== undefined) return [exact];
  for (const parts of merges) {
    const found = parts.map((part) => index.get(part) ?? findShorter(index, part));
    const known = found.filter((key) => key !== undefined);
    // "Contacts and licence" is about contacts; "Design and contacts" about something else.
    if (known.length > 0 && known.length * 2 >= parts.length && (found[0] !== undefined || known.length === parts.length)) return [...new Set(known)];
  }
  const similar = firstOf(wholes, (whole) => findShorter(index, whole));
  return similar === undefined ? [] : [similar];
}

function findShorter(index: Index, folded: string): string | undefined {
  return firstOf(dropAffixes(folded), (form) => index.get(form));
}

function firstOf(texts: readonly string[], find: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

const indexes = new Map<DocumentKind, Index>();

/** Folded names and aliases of a kind with their keys; the first field to claim a name has it. Built on first use. */
function indexOf(kind: DocumentKind): Index {
  let index = indexes.get(kind);
  if (!index) {
    const names = new Map<string, string>();
    const claim = (name: string, key: string): void => {
      const folded = foldLabel(name);
      if (!names.has(folded)) names.set(folded, key);
    };
    for (const { key, en, zh } of fieldCatalog[kind]) for (const name of [en, zh, key]) claim(name, key);
    for (const { key, aliases } of fieldCatalog[kind]) for (const alias of aliases) claim(alias, key);
    indexes.set(kind, (index = names));
  }
  return index;
}
