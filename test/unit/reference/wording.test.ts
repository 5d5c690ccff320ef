import { strict as assert } from 'node:assert';
import MarkdownIt from 'markdown-it';
import { contentLanguages } from '../../../src/core/reference/reference';
import { loadContent } from './contentFiles';

const han = '\\p{Script=Han}';

describe('the wording of the comparison', () => {
  for (const language of contentLanguages) {
    const content = loadContent(language);
    const lines = content.split('\n');

    it(`has no note, placeholder or source tag in it (${language})`, () => {
      assertNone(lines, /\b(seed|todo|tbd|fixme|lorem)\b|待定|待补充|\[[A-Z]\d*\]|\{.*\}|§/i);
    });

    it(`claims no compliance and names no standard (${language})`, () => {
      assertNone(lines, /\b(PMBOK|PRINCE2|PMI|ITIL|ISO|GB\/T)\b|complian(t|ce) with/i);
    });

    it(`is plain Markdown: no HTML, nothing left unrendered (${language})`, () => {
      const html = new MarkdownIt({ html: false }).render(content);
      assert.doesNotMatch(html, /&lt;|\*\*|\||^#/m);
    });

    it(`ends with a line end and has no stray white space (${language})`, () => {
      assert.match(content, /[^\n]\n$/);
      assert.doesNotMatch(content, /\r|\t|[ \u3000]$|\n\n\n|\ufeff/m);
    });
  }

  it('uses full-width punctuation in Chinese', () => {
    const lines = loadContent('zh-cn').split('\n');
    assertNone(lines, new RegExp(`[${han}）”][,;:?!.()'"]|[,;:?!()'"][${han}（“]`, 'u'));
  });

  it('puts a space between Chinese and Latin letters or digits', () => {
    const lines = loadContent('zh-cn').split('\n');
    assertNone(lines, new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}`, 'u'));
    assertNone(lines, new RegExp(`${han} ${han}| [，。；：？！、（）]|[，。；：？！、（）] (?!\\|)`, 'u'));
  });

  it('uses the one Chinese term for each concept', () => {
    const aliases = /上线|干系人|利益相关|运维手册|操作手册|交付物|服务水平|服务等级|运转|回滚|报警|阀值|改善提案|容差|责任人|所有者|签收|前提条件/;
    assertNone(loadContent('zh-cn').split('\n'), aliases);
  });

  it('explains 事件 where it is first used', () => {
    const content = loadContent('zh-cn');
    assert.equal(content.indexOf('事件'), content.indexOf('事件（故障、异常等）'));
  });

  it('ends every fact with a full stop or a question mark', () => {
    for (const language of contentLanguages) {
      assertNone(loadContent(language).split('\n').filter((line) => line.startsWith('- ')), /[^.?;。？；]$/);
    }
  });

  it('has no Chinese in the English file', () => {
    assertNone(loadContent('en').split('\n'), /\p{Script=Han}|[，。：；？]/u);
  });
});

function assertNone(lines: readonly string[], forbidden: RegExp): void {
  assert.deepEqual(lines.filter((line) => forbidden.test(line)), []);
}
