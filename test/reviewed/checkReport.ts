import { ruleCodes } from '../../src/core/checks/ruleLevels';
import { groupBy, markdownTable, percent } from '../../training/markdownTable';
import { isAtRemark, type Comparison } from './compareFindings';

/** The report on how well the findings agree with the reviewers, as Markdown. */
export function checkReport(comparisons: readonly Comparison[]): string {
  const planning = comparisons.filter(({ document }) => document.kind !== 'none');
  return `# How well the checks agree with a careful reader

\`npm run evaluate:checks\` writes this page. It checks the ${comparisons.length} documents of \`test/fixtures/reviewed\`, which other hands than those of the rules wrote for this purpose, and compares the findings with what the same hands noted that a careful reviewer would want to be told.

- **Precision**: of what the checker says, the share that a reviewer said too. **Recall**: of what the reviewers said, the share that the checker says too. A finding that names several missing sections counts once for each.
- A remark counts as found when the rule is the reviewer's, or one that the reviewer noted as equally right, on the same line. A finding at the heading of a section is about all of the section.
- What no rule covers (\`other\`) lowers the recall.
- Errors were read on one half of the documents, chosen by a fixed coin on the file name, and on that half only.

## Kind of document

${markdownTable(['language', 'documents', 'kind right', 'findings on documents of no kind'], byLanguage(comparisons).map(([name, rows]) => [name, String(rows.length), share(rows.filter(({ kind, document }) => kind === document.kind).length, rows.length), String(count(rows.filter(({ document }) => document.kind === 'none'), ({ findings }) => findings.length))]))}

## Good documents

${markdownTable(['language', 'good documents', 'findings per document', 'of these, a reviewer said too'], byLanguage(planning.filter(({ document }) => document.quality === 'good')).map(([name, rows]) => [name, String(rows.length), (count(rows, ({ findings }) => findings.length) / rows.length).toFixed(2), String(count(rows, ({ hits }) => hits.length))]))}

## All rules together

${markdownTable(['documents', 'findings', 'precision, %', 'at a line with a remark, %', 'remarks', 'recall, %'], [...byLanguage(planning), ...groupBy(planning, ({ document }) => `${document.quality} ones`), ...groupBy(planning, ({ document: { name } }) => (isRead(name) ? 'half whose errors were read' : 'half whose errors were not read'))].map(([name, rows]) => totals(name, rows)))}

## Rule by rule

Rules that no reviewer and no finding named are left out.

${markdownTable(['rule', 'right', 'only the checker', 'only the reviewer', 'precision, %', 'recall, %'], [...ruleCodes, 'other'].flatMap((code) => ruleRow(code, planning)))}
`;
}

/** A fixed coin: whether the errors on a document may be read to correct rules. */
export function isRead(name: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return ((hash >>> 16) & 1) === 0;
}

const count = <T>(rows: readonly T[], value: (row: T) => number): number => rows.reduce((sum, row) => sum + value(row), 0);
const share = (part: number, whole: number): string => `${part} of ${whole}`;
const byLanguage = (rows: readonly Comparison[]): readonly (readonly [string, readonly Comparison[]])[] => groupBy(rows, ({ document }) => (document.language === 'en' ? 'English' : 'Chinese'));

function totals(name: string, rows: readonly Comparison[]): readonly string[] {
  const right = count(rows, ({ hits }) => hits.length);
  const surplus = count(rows, (row) => row.surplus.length);
  const near = count(rows, ({ surplus: claims, document }) => claims.filter((claim) => isAtRemark(claim, document)).length);
  const missed = count(rows, (row) => row.missed.length);
  return [name, String(right + surplus), percent(right, right + surplus), percent(right + near, right + surplus), String(right + missed), percent(right, right + missed)];
}

function ruleRow(code: string, rows: readonly Comparison[]): readonly (readonly string[])[] {
  const right = count(rows, ({ hits }) => hits.filter(({ claim }) => claim.code === code).length);
  const surplus = count(rows, (row) => row.surplus.filter((claim) => claim.code === code).length);
  const missed = count(rows, (row) => row.missed.filter((remark) => remark.code === code).length);
  return right + surplus + missed === 0 ? [] : [[code, String(right), String(surplus), String(missed), percent(right, right + surplus), percent(right, right + missed)]];
}
