import type { DocumentKind } from './documentKind';
import { matchTitle, neighbourTitles, otherTitles, type TitleMatch } from './documentTitles';
import { findDefinition } from './fieldCatalog';
import { foldLabel } from './foldLabel';
import { genericLabels } from './genericLabels';
import { findNeighbourPenalty } from './neighbourPenalty';
import type { DocumentField } from './resolveFields';

/** What speaks for and against a document being of a kind. */
export interface KindScore {
  readonly total: number;
  /** Different fields of the kind that are recognised. */
  readonly fields: number;
  /** Different fields that tell about the kind, under a name that not every document has. */
  readonly telling: number;
}

/** A document's title as it is compared, and its labels, folded. */
export interface Appearance {
  readonly title: string;
  readonly labels: ReadonlySet<string>;
}

const titleBonus: Readonly<Record<TitleMatch, number>> = { clear: 4, loose: 2.5, none: 0 };
/** What a field under a generic name counts: more where the title has said what the document is. */
const genericShare: Readonly<Record<TitleMatch, number>> = { clear: 0.6, loose: 0.3, none: 0.3 };
const neighbourTitlePenalty = 5;
const otherTitlePenalty = 4;

/** Scores one kind by the fields found for it, the title, and the labels that belong to neighbours. */
export function scoreKind(source: string, kind: DocumentKind, fields: readonly DocumentField[], match: TitleMatch, { title, labels }: Appearance): KindScore {
  const byKey = new Map<string, number>();
  const telling = new Set<string>();
  for (const { key, label } of fields) {
    const weight = findDefinition(kind, key)?.weight ?? 0;
    const isGeneric = genericLabels.has(foldLabel(source.slice(label.start, label.end)));
    if (!isGeneric && weight >= 0.5) telling.add(key);
    const value = isGeneric ? Math.min(weight, 1) * genericShare[match] : weight;
    byKey.set(key, Math.max(byKey.get(key) ?? 0, value));
  }
  let total = scoreTitle(kind, title, match) - findNeighbourPenalty(kind, labels, match === 'clear');
  for (const value of byKey.values()) total += value;
  return { total, fields: byKey.size, telling: telling.size };
}

function scoreTitle(kind: DocumentKind, title: string, match: TitleMatch): number {
  if (neighbourTitles.test(match === 'clear' ? withoutSubjects(kind, title) : title)) return -neighbourTitlePenalty;
  if (match === 'clear' || !otherTitles.test(title)) return titleBonus[match];
  return match === 'loose' ? 0 : -otherTitlePenalty;
}

/** "Change request: minutes of a meeting" is about minutes and a change request: what stands before the colon names the document. */
function withoutSubjects(kind: DocumentKind, title: string): string {
  const heads = title.split('\n').map((line) => line.split(/[:：]/, 1)[0]!);
  return heads.some((head) => matchTitle(kind, head) === 'clear') ? heads.join('\n') : title;
}
