import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commandIds } from '../../../src/core/ids';
import type { PageLabels } from '../../../src/core/reference/pageLabels';
import { readReference } from '../../../src/core/reference/readReference';
import { contentLanguages } from '../../../src/core/reference/reference';
import { renderComparison } from '../../../src/core/reference/renderComparison';
import { templateIds } from '../../../src/core/templates/catalog';

/** Every label is its own name, with characters that would break the page if they were not escaped. */
const labels = new Proxy({} as PageLabels, { get: (_, name) => `${String(name)} "<&>"` });

for (const language of contentLanguages) {
  describe(`the sidebar's page (${language})`, () => {
    const reference = readReference(readFileSync(`media/reference/${language}.md`, 'utf8'));
    const page = renderComparison(reference, language, labels);
    const count = (pattern: RegExp): number => [...page.matchAll(pattern)].length;

    it('holds all of the content before any script runs', () => {
      const texts = [reference.title, ...reference.aspects.flatMap(({ title, project, operations }) => [title, ...project, ...operations]), ...reference.faq.questions.map(({ question }) => question), ...reference.misconceptions.items.map(({ myth }) => myth)];
      const plain = page.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      for (const text of texts) {
        assert.ok(plain.includes(text.replaceAll('**', '')), text);
      }
    });

    it('is a table with two scoped headings for each of the six aspects', () => {
      assert.equal(count(/<table>/g), 6);
      assert.equal(count(/<th scope="col"/g), 12);
      assert.equal(count(/<td data-role="project">/g), 6);
      assert.equal(count(/<td data-role="operations">/g), 6);
    });

    it('has the cycle as a picture with the same steps as text', () => {
      assert.equal(count(/<svg [^>]*role="img"/g), 1);
      assert.equal(count(/class="cycle-node/g), reference.cycle.steps.length);
      assert.equal(count(/class="step-mark/g), reference.cycle.steps.length);
    });

    it('offers every template once, in one named group', () => {
      const group = /<div class="templates" role="group" aria-labelledby="([^"]+)">.*?<\/div>/s.exec(page);
      assert.match(group?.[0] ?? '', new RegExp(`id="${group?.[1]}"`));
      const offered = [...(group?.[0] ?? '').matchAll(/data-command="([^"]+)"/g)].map(([, command]) => command);
      const expected = Object.entries(commandIds).filter(([name]) => templateIds.some((id) => name.toLowerCase() === `insert${id}`));
      assert.deepEqual(offered, expected.map(([, command]) => command));
      assert.equal(offered.length, templateIds.length);
    });

    it('escapes what it puts into the page', () => {
      assert.doesNotMatch(page, /"<&>"/);
      assert.match(page, /filterText &quot;&lt;&amp;&gt;&quot;/);
    });

    it('needs no inline script or style and loads nothing', () => {
      assert.doesNotMatch(page, /<script|<style|\son\w+=|\sstyle=|https?:|src=/i);
    });

    it('uses every id once', () => {
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    });
  });
}

describe('the sidebar\'s page', () => {
  it('shows Markdown in the content as text when it is not ours to trust', () => {
    const reference = readReference(readFileSync('media/reference/en.md', 'utf8'));
    const hostile = '</li><img src=x onerror=alert(1)><script>alert(1)</script>[x](javascript:alert(1))';
    const page = renderComparison({ ...reference, title: hostile, aspects: reference.aspects.map((aspect) => ({ ...aspect, project: [hostile] })) }, 'en', labels);
    assert.doesNotMatch(page, /<img|<script|href="javascript:/i);
  });
});
