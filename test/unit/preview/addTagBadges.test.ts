import assert from 'node:assert/strict';
import MarkdownIt, { type MarkdownIt as Renderer } from 'markdown-it';
import { addTagBadges } from '../../../src/core/preview/addTagBadges';
import { tagForms, tagKinds, tagText } from '../../../src/core/tags/tagForms';

const labels = { project: 'project', operations: 'operations', mixed: 'mixed' };

function createRenderer(options = {}, words = labels): Renderer {
  const md = new MarkdownIt({ html: true, linkify: true, ...options });
  addTagBadges(md, words);
  return md;
}

const render = (text: string): string => createRenderer().render(text);
const badge = (kind: string, tag: string): string => `<span class="role-planner-badge role-planner-badge-${kind}" title="${tag}">${kind}</span>`;

describe('badges in the Markdown preview', () => {
  for (const form of tagForms) {
    for (const kind of tagKinds) {
      it(`stand for ${tagText(kind, form)}`, () => {
        assert.equal(render(`Open the store ${tagText(kind, form)}`), `<p>Open the store ${badge(kind, tagText(kind, form))}</p>\n`);
      });
    }
  }

  for (const [place, text, expected] of [
    ['a list item', '- Open it #project\n- Run it', `<li>Open it ${badge('project', '#project')}</li>`],
    ['a nested item', '- Plan\n  - Run it #ops', `<li>Run it ${badge('operations', '#ops')}</li>`],
    ['a heading', '## Opening #project', `<h2>Opening ${badge('project', '#project')}</h2>`],
    ['a table cell', '| Task | Who |\n| --- | --- |\n| Run it #ops | Ann |', `<td>Run it ${badge('operations', '#ops')}</td>`],
    ['a quote', '> Run it 【运营】', `<p>Run it ${badge('operations', '【运营】')}</p>`],
    ['a checklist item', '- [ ] 开新店 #项目', `<li>[ ] 开新店 ${badge('project', '#项目')}</li>`],
    ['a text of several lines', 'Open the store\nin May #project', `in May ${badge('project', '#project')}`],
    ['a text before dates and owners', '- Open it #project @ann 📅 2026-05-01', `Open it ${badge('project', '#project')} @ann 📅 2026-05-01`],
    ['a text with a comment after it', 'Open it #project <!-- later -->', `Open it ${badge('project', '#project')} <!-- later -->`],
    ['what follows code or a link', '`make` [it](x.md) #ops', `</a> ${badge('operations', '#ops')}`],
    ['an item with two tags', '- Open it #project #mixed', `Open it ${badge('project', '#project')} ${badge('mixed', '#mixed')}`],
  ] as const) {
    it(`show at the end of ${place}`, () => {
      assert.ok(render(text).includes(expected), render(text));
    });
  }

  for (const [what, text] of [
    ['code', 'Type `x #project`'],
    ['a fence', '```\nopen it #project\n```'],
    ['indented code', '    open it #project'],
    ['an escaped mark', 'Open it \\#project'],
    ['an entity', 'Open it &#35;project'],
    ['a link text', '[open it #project](x.md)'],
    ['an address', 'See https://example.org/ #projects'],
    ['the middle of a text', 'The #project is late'],
    ['nothing but a tag', '#project'],
    ['a word that ends alike', 'Open it a#project'],
    ['HTML', '<div>\nOpen it #project\n</div>'],
    ['an image', 'Open ![it #project](x.png)'],
  ] as const) {
    it(`leave ${what} alone`, () => {
      assert.equal(render(text), new MarkdownIt({ html: true, linkify: true }).render(text));
    });
  }

  it('change no block and no line number', () => {
    const text = '# Plan #project\n\n- one #ops\n- two\n\n| a | b |\n| - | - |\n| c #ops | d |\n\n> e #mixed\n';
    const blocks = (md: Renderer): unknown => md.parse(text, {}).map(({ type, tag, map, level, content, attrs }) => ({ type, tag, map, level, content, attrs }));
    assert.deepEqual(blocks(createRenderer()), blocks(new MarkdownIt({ html: true, linkify: true })));
  });

  it('keep the text that ids of headings are made from', () => {
    const plain = (md: Renderer): string => md.parse('# Plan #project\n', {})[1]!.children!.map(({ type, content }) => (type === 'text' ? content : '')).join('');
    assert.equal(plain(createRenderer()), 'Plan #project');
  });

  it('keep every character that is no tag', () => {
    const text = 'a <b> & "c" *d* 👩‍👩‍👧 \ud800 ‮e #ops';
    assert.equal(render(text).replace(/<span class="role-planner-badge.*<\/span>/, '#ops'), new MarkdownIt({ html: true, linkify: true }).render(text));
  });

  it('escape their words, whoever translated them', () => {
    const html = createRenderer({}, { ...labels, project: '<b>"&' }).render('Open it #project');
    assert.ok(html.includes('>&lt;b&gt;&quot;&amp;</span>'), html);
  });

  it('cost little where there are no tags', () => {
    const md = createRenderer();
    const text = '- a\n'.repeat(2000);
    assert.equal(md.render(text), new MarkdownIt({ html: true, linkify: true }).render(text));
  });
});
