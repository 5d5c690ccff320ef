import MarkdownIt from 'markdown-it';

export interface Heading {
  readonly level: number;
  readonly text: string;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Structure {
  readonly headings: readonly Heading[];
  readonly tables: readonly Table[];
  /** Where a field can stand: headings, table headers and the first column of two-column tables, in reading order. */
  readonly labels: readonly string[];
}

/** Reads headings and tables of a document as a Markdown renderer sees them. */
export function readStructure(markdown: string): Structure {
  const headings: Heading[] = [];
  const tables: { header: string[]; rows: string[][] }[] = [];
  const labels: string[] = [];
  const tokens = new MarkdownIt().parse(markdown, {});
  let inHead = false;
  tokens.forEach((token, index) => {
    const text = tokens[index + 1]?.content ?? '';
    const table = tables.at(-1);
    if (token.type === 'heading_open') {
      headings.push({ level: Number(token.tag.slice(1)), text });
      labels.push(text);
    } else if (token.type === 'table_open') tables.push({ header: [], rows: [] });
    else if (token.type === 'thead_open') inHead = true;
    else if (token.type === 'tbody_open') inHead = false;
    else if (token.type === 'tr_open' && !inHead) table?.rows.push([]);
    else if (token.type === 'th_open') {
      table?.header.push(text);
      labels.push(text);
    } else if (token.type === 'td_open') {
      const row = table?.rows.at(-1);
      if (row?.length === 0 && table?.header.length === 2) labels.push(text);
      row?.push(text);
    }
  });
  return { headings, tables, labels };
}

/** Cells per line of each table as written; a renderer would silently pad or cut them. */
export function readTableWidths(markdown: string): readonly (readonly number[])[] {
  return markdown
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.split(/(?<!\\)\|/).length - 2));
}
