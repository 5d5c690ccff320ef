import { foldTraditional } from '../detection/foldTraditional';
import type { DocumentKind } from './documentKind';
import { findDefinition } from './fieldCatalog';
import { looseLabels, type LooseLabels } from './looseLabels';
import type { Mark } from './mark';
import { numberingLength } from './numbering';
import { remember } from './remember';
import type { DocumentField } from './resolveFields';

/** Longer than a heading in plain speech: a sentence. */
const longestLoose = 40;
const fewestSections = 3;

/**
 * Gives the marks of a document of a known kind, with keys for those that name a field in words of their own. Only whole
 * sections are read so, and only as fields that the document does not have under a proper name.
 */
export function readLooseLabels(source: string, kind: DocumentKind, marks: readonly Mark[], fields: readonly DocumentField[]): readonly Mark[] {
  const given = new Set(fields.map(({ key }) => key));
  const level = levelOfSections(marks);
  const sections = marks.filter((mark) => mark.form !== 'labelLine' && headsSection(mark, level));
  // Where sections have heads, lines below them are content.
  const lines = sections.length < fewestSections ? Infinity : sections[0]!.start;
  return marks.map((mark) => {
    if (mark.keys[kind].length > 0 || !headsSection(mark, level) || (mark.form === 'labelLine' && mark.start > lines)) return mark;
    const keys = findLoose(kind, source.slice(mark.label.start, mark.label.end)).filter((key) => !given.has(key));
    for (const key of keys) given.add(key);
    return keys.length === 0 ? mark : { ...mark, keys: { ...mark.keys, [kind]: keys } };
  });
}

/** The first level below the title that divides the document. */
function levelOfSections(marks: readonly Mark[]): number {
  const levels = marks.map((mark) => mark.level).filter((level) => level > 0);
  return [1, 2, 3, 4, 5, 6].find((level) => levels.filter((other) => other === level).length > 1) ?? 0;
}

function headsSection({ form, level, isItem }: Mark, sections: number): boolean {
  if (level > 0) return level === sections;
  return !isItem && (form === 'boldLine' || form === 'bracketLine' || form === 'labelLine');
}

/** How something is to be done at all times: "Principles of delivery" delivers nothing. */
const rules = /原则|准则|规则$|\bprinciples?\b|\bguidelines?\b/i;

function findLoose(kind: DocumentKind, label: string): readonly string[] {
  return label.length > longestLoose || rules.test(label) ? [] : findByKind[kind](label);
}

const findIn = (labels: LooseLabels): ((label: string) => readonly string[]) => remember(5000, (label) => {
  const text = foldTraditional(label.slice(numberingLength(label))).toLowerCase().trim();
  return labels.find(([, words]) => words.test(text))?.[0] ?? [];
});

const findByKind: Readonly<Record<DocumentKind, (label: string) => readonly string[]>> = {
  'project-charter': findIn(looseLabels['project-charter']),
  'operations-runbook': findIn(looseLabels['operations-runbook']),
  'handover-record': findIn(looseLabels['handover-record']),
  'improvement-request': findIn(looseLabels['improvement-request']),
};

/** Whether a text has a word that a heading of the field would have. */
export function speaksOf(kind: DocumentKind, key: string, text: string): boolean {
  const definition = findDefinition(kind, key);
  const plain = text.toLowerCase();
  return looseLabels[kind].some(([keys, words]) => keys.includes(key) && new RegExp(words.source.replace(/\^|\$/g, '')).test(plain)) || (definition !== undefined && (plain.includes(definition.en.toLowerCase()) || plain.includes(definition.zh)));
}
