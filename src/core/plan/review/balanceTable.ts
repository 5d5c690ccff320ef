import type { Plan } from '../plan';
import { balanceKinds, type Balance, type Share } from './measureBalance';
import type { BalanceLabels } from './reviewLabels';
import { shareCells } from './shareCells';
import { tableText } from './tableCell';

/** Shows how deep a section stands, in a table that has no indentation. */
const deeper = '– ';

/** A balance as a Markdown table: a row for each heading that has tasks, a title over everything left out, and one for the document. */
export function balanceTable({ title, headings }: Plan, balance: Balance, labels: BalanceLabels): string {
  const header = [labels.section, labels.tasks, ...balanceKinds.map((kind) => labels.kind(kind))];
  const depths: number[] = [];
  const rows = headings.flatMap(({ text, parent }, index) => {
    const share = balance.headings[index]!;
    const isTitle = text === title && share.total === balance.document.total;
    depths[index] = parent === undefined ? (isTitle ? -1 : 0) : depths[parent]! + 1;
    return share.total === 0 || isTitle ? [] : [toRow(deeper.repeat(depths[index]) + text, share)];
  });
  return tableText(header, [...rows, toRow(labels.wholeDocument, balance.document)]);
}

function toRow(name: string, { total, counts }: Share): readonly string[] {
  return [name, String(total), ...shareCells(counts)];
}
