import { foldCharacter } from '../classifier/foldCharacter';
import { documentKinds, type DocumentKind } from './documentKind';
import { kindTitles } from './documentTitles';
import type { Mark } from './mark';
import { resolveFields } from './resolveFields';
import { collectLabels, explainsDocuments, scoreKind, type KindScore } from './scoreKind';

/** What a document of a kind has at least, with a title that says so and without. Found with the documents in test/fixtures/documents. */
const enough: Readonly<Record<'titled' | 'untitled', Readonly<Record<DocumentKind, KindScore>>>> = {
  titled: {
    'project-charter': { total: 6.5, fields: 3, telling: 2 },
    'operations-runbook': { total: 5.5, fields: 2, telling: 2 },
    'handover-record': { total: 7, fields: 3, telling: 2 },
    'improvement-request': { total: 6.5, fields: 3, telling: 2 },
  },
  untitled: {
    'project-charter': { total: 7, fields: 6, telling: 5 },
    'operations-runbook': { total: 6.5, fields: 5, telling: 4 },
    'handover-record': { total: 7, fields: 5, telling: 4 },
    'improvement-request': { total: 6, fields: 6, telling: 5 },
  },
};

/** The kind that most speaks for, where enough does; undefined for any other document. */
export function chooseKind(source: string, marks: readonly Mark[], title: string | undefined): DocumentKind | undefined {
  const folded = Array.from(title ?? '', (character) => foldCharacter(character.charCodeAt(0))).join('');
  if (explainsDocuments(folded)) return undefined;
  const labels = collectLabels(source, marks);
  let best: { readonly kind: DocumentKind; readonly total: number } | undefined;
  for (const kind of documentKinds) {
    const score = scoreKind(source, kind, resolveFields(source, kind, marks), labels, folded);
    const least = enough[kindTitles[kind].test(folded) ? 'titled' : 'untitled'][kind];
    const isEnough = score.total >= least.total && score.fields >= least.fields && score.telling >= least.telling;
    if (isEnough && (!best || score.total > best.total)) best = { kind, total: score.total };
  }
  return best?.kind;
}
