import { foldCharacter } from '../classifier/foldCharacter';
import { documentKinds, type DocumentKind } from './documentKind';
import { aboutTitles, matchTitle, type TitleMatch } from './documentTitles';
import { foldLabel } from './foldLabel';
import type { Mark } from './mark';
import { longestLabel } from './matchLabel';
import { resolveFields } from './resolveFields';
import { scoreKind, type KindScore } from './scoreKind';

/**
 * What a document of a kind has at least, by what its title says. "Runbook" is nearly always true, while "Project charter"
 * and "Handover" also head working groups' rules and notes that hand nothing over.
 */
const least: Readonly<Record<DocumentKind, Readonly<Record<TitleMatch, KindScore>>>> = {
  'project-charter': { clear: { total: 5.3, fields: 3, telling: 0 }, loose: { total: 7, fields: 4, telling: 3 }, none: { total: 7, fields: 6, telling: 5 } },
  'operations-runbook': { clear: { total: 4.5, fields: 1, telling: 0 }, loose: { total: 5.5, fields: 3, telling: 2 }, none: { total: 6.5, fields: 5, telling: 4 } },
  'handover-record': { clear: { total: 7, fields: 3, telling: 2 }, loose: { total: 7, fields: 4, telling: 3 }, none: { total: 7, fields: 5, telling: 4 } },
  'improvement-request': { clear: { total: 6, fields: 3, telling: 2 }, loose: { total: 6.5, fields: 5, telling: 3 }, none: { total: 6, fields: 6, telling: 5 } },
};

/** The kind that most speaks for, where enough does; undefined for any other document. */
export function chooseKind(source: string, marks: readonly Mark[], titles: readonly string[]): DocumentKind | undefined {
  const title = foldTitle(titles.join('\n'));
  if (aboutTitles.test(title)) return undefined;
  const appearance = { title, labels: collectLabels(source, marks) };
  let best: { readonly kind: DocumentKind; readonly total: number } | undefined;
  for (const kind of documentKinds) {
    const match = matchTitle(kind, title);
    const score = scoreKind(source, kind, resolveFields(source, kind, marks), match, appearance);
    const { total, fields, telling } = least[kind][match];
    const isEnough = score.total >= total && score.fields >= fields && score.telling >= telling;
    if (isEnough && (!best || score.total > best.total)) best = { kind, total: score.total };
  }
  return best?.kind;
}

function foldTitle(title: string): string {
  let folded = '';
  for (let at = 0; at < title.length; at++) folded += title[at] === '\n' ? '\n' : foldCharacter(title.charCodeAt(at));
  return folded.replaceAll('_', ' ').replaceAll('专案', '项目');
}

/** The labels of a document, folded; columns of tables are about their rows, not about the document. */
function collectLabels(source: string, marks: readonly Mark[]): ReadonlySet<string> {
  const ofDocument = marks.filter(({ form }) => form !== 'tableColumn');
  return new Set(ofDocument.map(({ label }) => foldLabel(source.slice(label.start, Math.min(label.end, label.start + longestLabel)))));
}
