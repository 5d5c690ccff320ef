import assert from 'node:assert/strict';
import { normalizeText, readLimit } from '../../../src/core/classifier/normalizeText';
import { randomTexts } from './randomTexts';

/** The part of the original that a part of the normalised text came from. */
const sourceOf = (original: string, part: string): string | undefined => {
  const { text, starts, ends } = normalizeText(original);
  const at = text.indexOf(part);
  return at < 0 ? undefined : original.slice(starts[at], ends[at + part.length - 1]);
};

const splitsPair = (text: string, at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0;

describe('normalizeText', () => {
  it('folds case, full width, accents, ligatures and Traditional characters', () => {
    assert.equal(normalizeText('ＭIGRATE the Café ﬁles').text, 'migrate the cafe files');
    assert.equal(normalizeText('規劃、維護和升級伺服器').text, '规划、维护和升级伺服器');
  });

  it('knows where every character came from', () => {
    assert.equal(sourceOf('Ship 《𠮷》 the Café', 'cafe'), 'Café');
    assert.equal(sourceOf('cafe\u0301 menu', 'cafe'), 'cafe\u0301');
    assert.equal(sourceOf('the ﬁnal run', 'final'), 'ﬁnal');
    assert.equal(sourceOf('每週檢查', '检查'), '檢查');
  });

  it('blanks Markdown, HTML and ticket noise but keeps its words', () => {
    const read = (text: string): string => normalizeText(text).text.trim().replace(/\s+/g, ' ');
    assert.equal(read('- [x] **Renew** the `TLS` [certificate](https://example.org/x)'), 'renew the tls certificate');
    assert.equal(read('## OPS-1234 Restart <b>node</b> #77'), 'restart node');
    assert.equal(read('> 1. _Weekly_ sync'), 'weekly sync');
    assert.equal(read('keep parse_v1.c as it is'), 'keep parse_v1.c as it is');
  });

  it('ends a clause at a table cell', () => {
    assert.equal(normalizeText('| build | run |').text.replace(/\s/g, ''), ';build;run;');
  });

  it('maps offsets in order, within bounds and never into a surrogate pair, whatever the text', () => {
    for (const original of randomTexts(400, 7)) {
      const { text, starts, ends } = normalizeText(original);
      assert.equal(starts.length, text.length);
      assert.equal(ends.length, text.length);
      for (let index = 0; index < text.length; index += 1) {
        const [start = -1, end = -1] = [starts[index], ends[index]];
        assert.ok(start >= (starts[index - 1] ?? 0) && end > start && end <= original.length, JSON.stringify(original));
        assert.ok(!splitsPair(original, start) && !splitsPair(original, end), JSON.stringify(original));
      }
      assert.ok(!/[\ud800-\udfff\u0000]/.test(text));
    }
  });

  it('reads a bounded part of a long text and says so', () => {
    const long = normalizeText('word '.repeat(2_000_000));
    assert.ok(long.truncated && long.text.length <= readLimit);
    assert.equal(normalizeText(`  fix it${' '.repeat(5000)}`).truncated, false);
    const late = normalizeText(`${' '.repeat(1_000_000)}fix it`);
    assert.equal(late.text, 'fix it');
    assert.equal(late.starts[0], 1_000_000);
  });
});
