import type { Page } from '../markdown/page';
import { bearsOut } from './bearsOut';
import { chooseByContent } from './chooseByContent';
import { documentKinds, type DocumentKind } from './documentKind';
import { aboutTitles, matchTitle, neighbourTitles, otherTitles, type TitleMatch } from './documentTitles';
import { foldLabel } from './foldLabel';
import { foldText } from './foldText';
import { bearers, core, least } from './kindThresholds';
import type { Mark } from './mark';
import { longestLabel } from './matchLabel';
import { findNeighbourPenalty } from './neighbourPenalty';
import { opensAsAbout } from './opensAsAbout';
import { readLooseLabels } from './readLooseLabels';
import { readProse } from './readProse';
import { resolveFields, type DocumentField } from './resolveFields';
import { scoreKind, type Appearance } from './scoreKind';

/** The kind that most speaks for, where enough does; undefined for any other document. */
export function chooseKind(page: Page, marks: readonly Mark[], titles: readonly string[]): DocumentKind | undefined {
  const { source } = page;
  const title = foldTitle(titles.join('\n'));
  const prose = readProse(page, titles);
  if (aboutTitles.test(title) || opensAsAbout(prose)) return undefined;
  const appearance = { title, labels: collectLabels(source, marks) };
  const kind = chooseByFields(source, marks, appearance) ?? chooseByPlainWords(source, marks, appearance) ?? chooseByContent(source, marks, prose, appearance);
  return kind !== undefined && bearsOut(kind, prose, title, resolveFields(source, kind, marks)) ? kind : undefined;
}

function chooseByFields(source: string, marks: readonly Mark[], appearance: Appearance): DocumentKind | undefined {
  let best: { readonly kind: DocumentKind; readonly total: number } | undefined;
  for (const kind of documentKinds) {
    const match = matchTitle(kind, appearance.title);
    const fields = resolveFields(source, kind, marks);
    const score = scoreKind(source, kind, fields, match, appearance);
    const required = least[kind][match];
    const isEnough = score.total >= required.total && score.fields >= required.fields && score.telling >= required.telling;
    if (isEnough && hasCore(core[kind][match], fields) && (!best || score.total > best.total)) best = { kind, total: score.total };
  }
  return best?.kind;
}

/** Distinct fields, named or in plain speech, that make a document one of a kind. */
const mostlyThere: Readonly<Record<TitleMatch, number>> = { clear: 4, loose: 7, none: 10 };

/** With so many it may leave out what others are known by, though not who or what bears it. */
const nearlyAll = 12;

function coreOf(kind: DocumentKind, match: TitleMatch, count: number): readonly (readonly string[])[] {
  if (count >= nearlyAll) return bearers[kind];
  return match === 'clear' ? [...core[kind].clear, ...core[kind].loose] : core[kind].none;
}

/** A document that heads its sections in plain speech is of the kind that it has most of, where that is a lot. */
function chooseByPlainWords(source: string, marks: readonly Mark[], { title, labels }: Appearance): DocumentKind | undefined {
  if (neighbourTitles.test(title) || otherTitles.test(title)) return undefined;
  let best: { readonly kind: DocumentKind; readonly count: number } | undefined;
  for (const kind of documentKinds) {
    const named = resolveFields(source, kind, marks);
    const fields = resolveFields(source, kind, readLooseLabels(source, kind, marks, named));
    const match = matchTitle(kind, title);
    const count = new Set(fields.map(({ key }) => key)).size;
    const isEnough = count >= mostlyThere[match] && findNeighbourPenalty(kind, labels, match === 'clear') <= 2 && hasCore(coreOf(kind, match, count), fields);
    if (isEnough && (!best || count > best.count)) best = { kind, count };
  }
  return best?.kind;
}

function hasCore(groups: readonly (readonly string[])[], fields: readonly DocumentField[]): boolean {
  return groups.every((group) => fields.some(({ key }) => group.includes(key)));
}

function foldTitle(title: string): string {
  return foldText(title).replaceAll('_', ' ');
}

/** The labels of a document, folded; columns of tables are about their rows, not about the document. */
function collectLabels(source: string, marks: readonly Mark[]): ReadonlySet<string> {
  const ofDocument = marks.filter(({ form }) => form !== 'tableColumn');
  return new Set(ofDocument.map(({ label }) => foldLabel(source.slice(label.start, Math.min(label.end, label.start + longestLabel)))));
}
