import type { Role } from '../workKind';
import { createContentCursor } from './contentCursor';
import type { ContentCursor } from './contentCursor';
import { aspectIds } from './reference';
import type { Aspect, CycleStep, Question, Reference } from './reference';

type Sides = Readonly<Record<Role, string>>;
type AspectOutline = Pick<Aspect, 'id' | 'title' | 'summary'>;
type Overview = Pick<Reference, 'roles' | 'answer' | 'answerHeading' | 'aspectHeading'> & { readonly outlines: readonly AspectOutline[] };

const cycleLength = 7;

/**
 * Reads the comparison of one language. What a section is follows from its place alone, so one reader serves all
 * languages: title, overview (a table of the answer and the six aspects), a section for each aspect in the same order,
 * the cycle, the questions, the misconceptions.
 *
 * Throws an Error naming the line and the section when the file is not of that form: the installation is damaged.
 */
export function readReference(markdown: string): Reference {
  const cursor = createContentCursor(markdown);
  const title = cursor.takeHeading(1, 'the title');
  const { outlines, ...overview } = readOverview(cursor);
  const aspects = outlines.map((outline) => readAspect(cursor, outline, overview.roles));
  const cycle = readCycle(cursor, overview.roles);
  const faq = readFaq(cursor);
  const misconceptions = readMisconceptions(cursor);
  cursor.expectEnd();
  return { title, ...overview, aspects, cycle, faq, misconceptions };
}

function readOverview(cursor: ContentCursor): Overview {
  const [head, answerRow, ...rows] = cursor.takeTable(3, 'the overview');
  requireCount(cursor, rows, aspectIds.length, 'aspects');
  const { heading: aspectHeading, sides: roles } = readOverviewRow(head);
  const { heading: answerHeading, sides: answer } = readOverviewRow(answerRow);
  const outlines = aspectIds.map((id, index) => {
    const { heading: title, sides: summary } = readOverviewRow(rows[index]);
    return { id, title, summary };
  });
  return { roles, answer, answerHeading, aspectHeading, outlines };
}

function readOverviewRow([heading = '', project = '', operations = '']: readonly string[] = []): { readonly heading: string; readonly sides: Sides } {
  return { heading, sides: { project, operations } };
}

function readAspect(cursor: ContentCursor, outline: AspectOutline, roles: Sides): Aspect {
  const title = cursor.takeHeading(2, `the aspect "${outline.title}"`);
  if (title !== outline.title) {
    cursor.fail(`expected the aspect "${outline.title}" as in the overview`);
  }
  const [projectTitle, project] = readFacts(cursor, 'the project manager');
  const [operationsTitle, operations] = readFacts(cursor, 'the operations manager');
  const [bothTitle, both] = cursor.isAtHeading(3) ? readFacts(cursor, 'both roles') : [];
  const areRoles = projectTitle === roles.project && operationsTitle === roles.operations;
  return {
    ...outline,
    project,
    operations,
    ...(both && { both, bothTitle }),
    ...(!areRoles && { roleTitles: { project: projectTitle, operations: operationsTitle } }),
  };
}

function readFacts(cursor: ContentCursor, whose: string): readonly [string, readonly string[]] {
  return [cursor.takeHeading(3, `the heading for ${whose}`), cursor.takeList(`the facts for ${whose}`)];
}

function readCycle(cursor: ContentCursor, roles: Sides): Reference['cycle'] {
  const title = cursor.takeHeading(2, 'the cycle');
  const caption = cursor.takeParagraph('the caption of the cycle');
  const [head, ...rows] = cursor.takeTable(4, 'the steps of the cycle');
  requireCount(cursor, rows, cycleLength, 'steps');
  const [mark = '', label = '', lead = '', artefact = ''] = head ?? [];
  return { title, caption, headings: { mark, label, lead, artefact }, steps: rows.map((row) => readStep(row, roles)) };
}

function readStep([mark = '', label = '', leadLabel = '', artefact = '']: readonly string[], roles: Sides): CycleStep {
  return { mark, label, lead: findLead(leadLabel, roles), leadLabel, artefact };
}

/** Whoever leads is written as the roles are written at the top; where neither is named, it is the sponsor. */
function findLead(leadLabel: string, roles: Sides): CycleStep['lead'] {
  const names = (role: Role): boolean => leadLabel.toLowerCase().includes(roles[role].toLowerCase());
  if (names('project')) {
    return names('operations') ? 'both' : 'project';
  }
  return names('operations') ? 'operations' : 'sponsor';
}

function readFaq(cursor: ContentCursor): Reference['faq'] {
  const title = cursor.takeHeading(2, 'the questions');
  const questions: Question[] = [];
  do {
    questions.push({ question: cursor.takeHeading(3, 'a question'), answer: cursor.takeUntilHeading('the answer') });
  } while (cursor.isAtHeading(3));
  return { title, questions };
}

function readMisconceptions(cursor: ContentCursor): Reference['misconceptions'] {
  const title = cursor.takeHeading(2, 'the misconceptions');
  const [head, ...rows] = cursor.takeTable(2, 'the misconceptions');
  const [myth = '', fact = ''] = head ?? [];
  return { title, headings: { myth, fact }, items: rows.map(([said = '', isTrue = '']) => ({ myth: said, fact: isTrue })) };
}

function requireCount(cursor: ContentCursor, rows: readonly unknown[], count: number, what: string): void {
  if (rows.length !== count) {
    cursor.fail(`expected ${count} ${what}, found ${rows.length}`);
  }
}
