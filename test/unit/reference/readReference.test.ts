import { strict as assert } from 'node:assert';
import { readReference } from '../../../src/core/reference/readReference';
import { aspectIds } from '../../../src/core/reference/reference';
import type { Reference } from '../../../src/core/reference/reference';
import { loadContent, loadReference, loadReferences } from './contentFiles';

describe('readReference', () => {
  for (const { language, reference } of loadReferences()) {
    it(`reads all six aspects with facts for both roles (${language})`, () => {
      assert.deepEqual(reference.aspects.map(({ id }) => id), aspectIds);
      for (const { title, summary, project, operations } of reference.aspects) {
        assert.ok(title && summary.project && summary.operations);
        assert.ok(project.length >= 4 && operations.length >= 4, title);
      }
    });

    it(`reads the cycle, the questions and the misconceptions (${language})`, () => {
      assert.deepEqual(reference.cycle.steps.map(({ mark }) => mark), ['1', '2', '3', '4', '5', '6', '↺']);
      assert.deepEqual(
        reference.cycle.steps.map(({ lead }) => lead),
        ['operations', 'operations', 'sponsor', 'project', 'both', 'both', 'operations'],
      );
      assert.equal(reference.faq.questions.length, 8);
      assert.equal(reference.misconceptions.items.length, 12);
    });
  }

  it('gives every text of the file', () => {
    const { title, roles, answer, answerHeading, aspectHeading, aspects, cycle, faq, misconceptions } = loadReference('en');
    assert.equal(title, 'Project and operations management compared');
    assert.deepEqual(roles, { project: 'Project manager', operations: 'Operations manager' });
    assert.equal(answer.project, 'Turns an approved need into an accepted result by an agreed date.');
    assert.deepEqual([answerHeading, aspectHeading], ['In one sentence', 'Aspect']);
    assert.equal(aspects[1]?.project[0], 'Has a first day and a planned last day.');
    assert.equal(cycle.steps[2]?.leadLabel, 'Sponsor');
    assert.deepEqual(Object.values(cycle.headings), ['Step', 'What happens', 'Led by', 'Artefact']);
    assert.match(faq.questions[1]?.answer ?? '', /^Nearly every site .*\n\n1\. \*\*Meet[^]*not in this list\.$/);
    assert.deepEqual(misconceptions.items[2], { myth: 'On time and on budget means success.', fact: 'Only if the result is used and was worth it.' });
  });

  it('has the same shape in both languages', () => {
    assert.deepEqual(shapeOf(loadReference('zh-cn')), shapeOf(loadReference('en')));
  });

  it('heads the collaboration by what each owes the other, and the rest by the roles', () => {
    for (const { reference } of loadReferences()) {
      assert.deepEqual(reference.aspects.filter(({ roleTitles }) => roleTitles).map(({ id }) => id), ['collaboration']);
      assert.deepEqual(reference.aspects.filter(({ both, bothTitle }) => both && bothTitle).map(({ id }) => id), ['skills']);
    }
  });

  it('reads a file with Windows line ends as one with Unix line ends', () => {
    assert.deepEqual(readReference(loadContent('zh-cn').replaceAll('\n', '\r\n')), loadReference('zh-cn'));
  });
});

describe('readReference on a damaged file', () => {
  const content = loadContent('en');
  const title = 'Project and operations management compared';
  const lineOf = (text: string): number => content.slice(0, content.indexOf(text)).split('\n').length;
  const cases: readonly (readonly [name: string, damaged: string, message: string])[] = [
    ['empty', '', 'line 1: expected the title, found the end of the file'],
    ['cut off', content.slice(0, content.indexOf('## Misconceptions')), `line ${lineOf('## Misconceptions')}, in "${title} > Frequently asked questions > What is handed over?": expected the misconceptions, found the end of the file`],
    ['without the title', content.replace(/^# .*\n/, ''), 'line 2: expected the title, found a table'],
    ['with a column too many', content.replace('| Aspect |', '| Aspect | X |').replace('| --- |', '| --- | --- |'), `line 3, in "${title}": expected 3 columns in the overview, found 4`],
    ['without an aspect in the overview', content.replace(/\| Work cycle .*\n/, ''), `line 3, in "${title}": expected 6 aspects, found 5`],
    ['with an empty cell', content.replace('| In one sentence |', '|  |'), `line 5, in "${title}": an empty entry in the overview`],
    ['with the aspects in another order', content.replace('## Work cycle', '## Focus'), `line ${lineOf('## Work cycle')}, in "${title} > Focus": expected the aspect "Work cycle" as in the overview`],
    ['without the facts of a role', content.replace(/- Has a first day[^]*?\n\n/, ''), `line ${lineOf('- Has a first day')}, in "${title} > Work cycle > Project manager": expected the facts for the project manager, found the level 3 heading "Operations manager"`],
    ['with nested facts', content.replace('- Borrows', '  - Borrows'), `line ${lineOf('- Has a first day')}, in "${title} > Work cycle > Project manager": expected the facts for the project manager, found something else`],
    ['with a heading one level off', content.replace('### Operations manager', '## Operations manager'), `line ${lineOf('### Operations manager')}, in "${title} > Duties and objectives > Project manager": expected the heading for the operations manager at level 3, found the level 2 heading "Operations manager"`],
    ['without a step', content.replace(/\| 4 \|.*\n/, ''), `line ${lineOf('| Step |')}, in "${title} > How the two work together": expected 7 steps, found 6`],
    ['without an answer', content.replace('Yes, and in a small team', '### Yes, and in a small team'), `line ${lineOf('Yes, and in a small team')}, in "${title} > Frequently asked questions > Can one person be both?": expected the answer, found the level 3 heading`],
    ['with something after the end', `${content}\nMore.\n`, `line ${content.split('\n').length + 1}, in "${title} > Misconceptions": expected the end, found a paragraph`],
  ];
  for (const [name, damaged, message] of cases) {
    it(`names the place when the file is ${name}`, () => {
      assert.throws(() => readReference(damaged), (error: Error) => {
        assert.ok(error.message.startsWith(`The comparison is damaged at ${message}`), error.message);
        return true;
      });
    });
  }
});

function shapeOf({ aspects, cycle, faq, misconceptions }: Reference): unknown {
  return {
    aspects: aspects.map(({ project, operations, both, roleTitles }) => [project.length, operations.length, both?.length, roleTitles !== undefined]),
    leads: cycle.steps.map(({ lead }) => lead),
    answers: faq.questions.map(({ answer }) => [answer.split('\n\n').length, (answer.match(/^(-|\d\.) /gm) ?? []).length]),
    misconceptions: misconceptions.items.length,
  };
}
