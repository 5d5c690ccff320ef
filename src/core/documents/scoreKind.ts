import type { DocumentKind } from './documentKind';
import { aboutTitles, kindTitles, neighbourTitles } from './documentTitles';
import { findDefinition } from './fieldCatalog';
import { foldLabel } from './foldLabel';
import { genericLabels } from './genericLabels';
import type { Mark } from './mark';
import { neighbours } from './neighbourLabels';
import type { DocumentField } from './resolveFields';

/** What speaks for and against a document being of a kind. */
export interface KindScore {
  readonly total: number;
  /** Different fields of the kind that are recognised. */
  readonly fields: number;
  /** Different fields under a name that not every document has. */
  readonly telling: number;
}

const titleBonus = 4;
const neighbourTitlePenalty = 5;
const genericShare = 0.3;

/** Scores one kind by the fields found for it, the title (folded, see foldTitle) and the labels that belong to neighbours. */
export function scoreKind(source: string, kind: DocumentKind, fields: readonly DocumentField[], labels: ReadonlySet<string>, title: string): KindScore {
  const byKey = new Map<string, number>();
  let telling = 0;
  for (const { key, label } of fields) {
    const weight = findDefinition(kind, key)?.weight ?? 0;
    const isGeneric = genericLabels.has(foldLabel(source.slice(label.start, label.end)));
    const value = isGeneric ? Math.min(weight, 1) * genericShare : weight;
    byKey.set(key, Math.max(byKey.get(key) ?? 0, value));
  }
  let total = 0;
  for (const value of byKey.values()) {
    total += value;
    if (value >= 0.5) telling++;
  }
  const isNeighbourTitle = neighbourTitles.test(title);
  if (kindTitles[kind].test(title) && !isNeighbourTitle) total += titleBonus;
  if (isNeighbourTitle) total -= neighbourTitlePenalty;
  return { total: total - neighbourPenalty(kind, labels), fields: byKey.size, telling };
}

/** The labels of a document, folded; columns of tables are about their rows, not about the document. */
export function collectLabels(source: string, marks: readonly Mark[]): ReadonlySet<string> {
  const ofDocument = marks.filter(({ form }) => form !== 'tableColumn');
  return new Set(ofDocument.map(({ label }) => foldLabel(source.slice(label.start, Math.min(label.end, label.start + 80)))));
}

export function explainsDocuments(title: string): boolean {
  return aboutTitles.test(title);
}

function neighbourPenalty(kind: DocumentKind, labels: ReadonlySet<string>): number {
  let penalty = 0;
  for (const { folded, weight, fineIn } of foldedNeighbours()) {
    if (fineIn?.includes(kind)) continue;
    for (const label of folded) if (labels.has(label)) penalty += weight;
  }
  return penalty;
}

let cache: readonly { readonly folded: readonly string[]; readonly weight: number; readonly fineIn?: readonly DocumentKind[] }[] | undefined;

function foldedNeighbours(): NonNullable<typeof cache> {
  return (cache ??= neighbours.map(({ labels, weight, fineIn }) => ({ folded: [...new Set(labels.map(foldLabel))], weight, fineIn })));
}
