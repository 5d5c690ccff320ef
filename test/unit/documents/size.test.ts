import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/readDocument';
import { readPlanning } from './fieldsOf';

const front = '---\ndocument: project-charter\n---\n';

describe('large and hostile documents', () => {
  it('are read with 20,000 lines', () => {
    const section = '## Scope\n\nIn scope: a till in every store, for every shopper, with power and network\n\n- **Owner:** Ann\n\n| Item | Entry |\n| --- | --- |\n| Sponsor | Chen Yu |\n\n';
    const document = readPlanning(`${front}# Project charter\n\n${section.repeat(2000)}`);
    assert.ok(document.fields.length >= 2000);
  });

  const units = ['- ', '> ', '[', '**', '【', '| ', ': ', 'a: b\n', '**a**\n', '【风险】\n', '[x]\n', '一、', '(1)', '# ', '#\n', '---\n', 'Sponsor:\n', 'Risks and ', '<br>', '  ', '　', '`', '1.2.3', '-\n', 'a\n-\n', '## Scope\n### Scope\n', '|a|b|\n|-|-|\n|Scope|d|\n\n', '- - ', '<!--\n', '```\n', '**Risks:**\n\n'];
  for (const unit of units) {
    // Whatever takes more than time in proportion to the length does not come to an end within the suite's limit.
    it(`are read to the end: ${JSON.stringify(unit)}`, () => {
      assert.equal(readDocument(front + unit.repeat(20_000)).kind, 'project-charter');
    });
  }
});
