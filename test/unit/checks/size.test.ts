import assert from 'node:assert/strict';
import { checkDocument } from '../../../src/core/checks/checkDocument';
import { kindOfRule, ruleCodes } from '../../../src/core/checks/ruleLevels';
import { readText } from '../templates/templateFiles';
import { readPlanning } from '../documents/fieldsOf';

const kinds = [...new Set(ruleCodes.map(kindOfRule))];
const lines = 20_000;

const check = (text: string): void => void checkDocument(readPlanning(text), text, { today: '2026-10-10' });

describe('a long document', () => {
  for (const [name, line] of Object.entries({ items: '- Improve the queue regularly, see <name>, 2026-09-30\n', rows: '| 排队 | 6 分钟 | | 王芳 |\n', comments: '<!-- role-planner-disable\n', fences: '```\n', dots: '. . . . . . 、、、\n' })) {
    // Whatever takes more than time in proportion to the length does not come to an end within the suite's limit.
    it(`of ${name} is checked to the end`, () => {
      for (const kind of kinds) {
        const text = (count: number): string => `---\ndocument: ${kind}\n---\n\n## Owner\n\n## Budget\n\n## Problem\n\n## Monitoring\n\n## Sign-off\n\n${line.repeat(count)}\n`;
        assert.doesNotThrow(() => check(text(lines)), kind);
      }
    });
  }

  it('made of a sample many times over is checked to the end', () => {
    const text = readText('samples/charter-self-checkout.md');
    const body = Array.from({ length: Math.ceil(lines / text.split('\n').length) }, () => text).join('\n');
    assert.doesNotThrow(() => check(body));
  });
});
