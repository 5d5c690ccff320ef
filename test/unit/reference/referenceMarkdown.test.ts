import { strict as assert } from 'node:assert';
import { readContentBlocks } from '../../../src/core/reference/contentBlocks';
import type { Aspect, Reference } from '../../../src/core/reference/reference';
import { aspectRow, aspectTable, comparisonMarkdown } from '../../../src/core/reference/referenceMarkdown';
import { loadReference, loadReferences } from './contentFiles';

const aspect: Aspect = {
  id: 'duties',
  title: 'Duties',
  summary: { project: 'deliver', operations: 'keep' },
  project: ['First.', 'Second.'],
  operations: ['Only.'],
};

describe('aspectRow', () => {
  it('is one row of a Markdown table with one line per fact', () => {
    assert.equal(aspectRow(aspect), '| **Duties** | First.<br>Second. | Only. |');
  });

  it('says whose debt it is where the columns are not the roles', () => {
    const row = aspectRow({ ...aspect, roleTitles: { project: 'Owes', operations: 'Is owed' } });
    assert.equal(row, '| **Duties** | **Owes**<br>First.<br>Second. | **Is owed**<br>Only. |');
  });

  it('keeps pipes, backslashes and line ends inside the cell', () => {
    const facts = ['a | b', 'a \\| b', '`a|b`', 'c\\', 'two\r\nlines'];
    const row = aspectRow({ ...aspect, project: facts });
    const [, cells] = readTable(`| a | b | c |\n| - | - | - |\n${row}`);
    assert.deepEqual(cells, ['**Duties**', 'a | b<br>a \\| b<br>`a|b`<br>c\\<br>two lines', 'Only.']);
  });
});

describe('aspectTable', () => {
  for (const { language, reference } of loadReferences()) {
    it(`stands alone as a table with the roles as headings (${language})`, () => {
      for (const each of reference.aspects) {
        const text = aspectTable(reference, each);
        assert.ok(text.endsWith(' |\n'));
        const [head, row, ...more] = readTable(text);
        assert.deepEqual(head, [reference.aspectHeading, reference.roles.project, reference.roles.operations]);
        assert.equal(row?.[0], `**${each.title}**`);
        assert.deepEqual(more, []);
      }
    });
  }
});

describe('comparisonMarkdown', () => {
  for (const { language, reference } of loadReferences()) {
    it(`reads back as three tables with every row and column (${language})`, () => {
      const shapes = readTables(comparisonMarkdown(reference)).map((rows) => rows.map((cells) => cells.length));
      assert.deepEqual(shapes, [Array(8).fill(3), Array(8).fill(4), Array(13).fill(2)]);
    });

    it(`leaves out no fact, step, question or misconception (${language})`, () => {
      const text = comparisonMarkdown(reference);
      for (const part of textsOf(reference)) {
        assert.ok(text.includes(part), part);
      }
    });

    it(`is tidy Markdown without HTML other than line breaks in cells (${language})`, () => {
      const text = comparisonMarkdown(reference);
      assert.doesNotMatch(text, /\r|\n\n\n|undefined|<(?!br>)/);
      assert.match(text, /^# .*[^\n]\n$/s);
    });
  }

  it('is the same every time', () => {
    assert.equal(comparisonMarkdown(loadReference('en')), comparisonMarkdown(loadReference('en')));
  });
});

function textsOf({ title, answer, aspects, cycle, faq, misconceptions }: Reference): readonly string[] {
  return [
    `# ${title}\n`,
    ...Object.values(answer),
    ...aspects.flatMap((each) => [each.title, ...each.project, ...each.operations, ...(each.both ?? [])]),
    cycle.caption,
    ...cycle.steps.flatMap(({ label, leadLabel, artefact }) => [label, leadLabel, artefact]),
    ...faq.questions.flatMap(({ question, answer: reply }) => [`### ${question}\n`, reply]),
    ...misconceptions.items.flatMap(({ myth, fact }) => [myth, fact]),
  ];
}

type Rows = readonly (readonly string[])[];

function readTable(markdown: string): Rows {
  const [table, ...more] = readTables(markdown);
  assert.deepEqual(more, []);
  return table ?? [];
}

function readTables(markdown: string): readonly Rows[] {
  return readContentBlocks(markdown).flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
}
