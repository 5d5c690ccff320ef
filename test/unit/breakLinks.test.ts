import assert from 'node:assert/strict';
import { breakLinks } from '../../src/core/breakLinks';

/** How VS Code finds links in the text of a message. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)/;

describe('the user\'s words in a message', () => {
  for (const text of ['[Build](command:workbench.action.quit) the site', '[a](https://example.org)[b](file:///etc/passwd)', '[a](command:y "b")']) {
    it(`are never a link: ${text}`, () => {
      assert.match(text, link);
      assert.doesNotMatch(breakLinks(text), link);
      assert.equal(breakLinks(text).replaceAll('\u2060', ''), text);
    });
  }

  it('stay as they are where there is no link', () => {
    assert.equal(breakLinks('[x] done (today)'), '[x] done (today)');
  });
});
