import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/readDocument';
import { readPlanning } from './fieldsOf';

const front = '---\ndocument: project-charter\n---\n';

describe('large and hostile documents', () => {
  it('are read with 20,000 lines', function () {
    this.timeout(5000);
    const section = '## Scope\n\nIn scope: a till in every store, for every shopper, with power and network\n\n- **Owner:** Ann\n\n| Item | Entry |\n| --- | --- |\n| Sponsor | Chen Yu |\n\n';
    const document = readPlanning(`${front}# Project charter\n\n${section.repeat(2000)}`);
    assert.ok(document.fields.length >= 2000);
  });

  const units = ['- ', '> ', '[', '**', '【', '| ', ': ', 'a: b\n', '**a**\n', '【风险】\n', '[x]\n', '一、', '(1)', '# ', '#\n', '---\n', 'Sponsor:\n', 'Risks and ', '<br>', '  ', '　', '`', '1.2.3', '-\n', 'a\n-\n', '## Scope\n### Scope\n', '|a|b|\n|-|-|\n|Scope|d|\n\n', '- - ', '<!--\n', '```\n', '**Risks:**\n\n'];
  for (const unit of units) {
    it(`cost time in proportion to their length: ${JSON.stringify(unit)}`, function () {
      this.timeout(8000);
      const measure = (times: number): number => {
        const source = front + unit.repeat(times);
        const start = performance.now();
        readDocument(source);
        return performance.now() - start;
      };
      measure(500);
      const [once, fourTimes] = [measure(5000), measure(20_000)];
      assert.ok(fourTimes < 12 * once + 300, `${once} ms, then ${fourTimes} ms`);
    });
  }
});
