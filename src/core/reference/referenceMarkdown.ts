import type { Aspect, Reference } from './reference';

/** One row of a Markdown table: the aspect, the project manager's facts, the operations manager's facts. No line end. */
export function aspectRow(aspect: Aspect): string {
  const { project, operations, roleTitles } = aspect;
  return tableRow([
    strong(aspect.title),
    joinLines(roleTitles ? [strong(roleTitles.project), ...project] : project),
    joinLines(roleTitles ? [strong(roleTitles.operations), ...operations] : operations),
  ]);
}

/** A Markdown table with this one aspect. Ends with a line end. */
export function aspectTable(reference: Reference, aspect: Aspect): string {
  return `${aspectsTable(reference, [aspectRow(aspect)])}\n`;
}

/** The whole comparison as a Markdown document to read and edit. Line ends are LF, one at the end. */
export function comparisonMarkdown(reference: Reference): string {
  const { aspects, cycle, faq, misconceptions } = reference;
  const blocks = [
    `# ${reference.title}`,
    aspectsTable(reference, [answerRow(reference), ...aspects.map(aspectRow)]),
    ...aspects.flatMap(({ both = [] }) => both),
    `## ${cycle.title}`,
    cycle.caption,
    table(
      [cycle.headings.mark, cycle.headings.label, cycle.headings.lead, cycle.headings.artefact],
      cycle.steps.map(({ mark, label, leadLabel, artefact }) => tableRow([mark, label, leadLabel, artefact])),
    ),
    `## ${faq.title}`,
    ...faq.questions.flatMap(({ question, answer }) => [`### ${question}`, answer]),
    `## ${misconceptions.title}`,
    table(
      [misconceptions.headings.myth, misconceptions.headings.fact],
      misconceptions.items.map(({ myth, fact }) => tableRow([myth, fact])),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function answerRow({ answerHeading, answer }: Reference): string {
  return tableRow([strong(answerHeading), answer.project, answer.operations]);
}

function aspectsTable({ aspectHeading, roles }: Reference, rows: readonly string[]): string {
  return table([aspectHeading, roles.project, roles.operations], rows);
}

function table(headings: readonly string[], rows: readonly string[]): string {
  return [tableRow(headings), tableRow(headings.map(() => '---')), ...rows].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** A table takes every pipe for a border, even in code, and ends a row at the line end. */
function escapeCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s*[\r\n]+\s*/g, ' ');
}

function joinLines(lines: readonly string[]): string {
  return lines.join('<br>');
}

function strong(text: string): string {
  return `**${text}**`;
}
