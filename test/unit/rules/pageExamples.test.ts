import assert from 'node:assert/strict';
import { checkDocument } from '../../../src/core/checks/checkDocument';
import type { Finding } from '../../../src/core/checks/finding';
import { kindOfRule, ruleCodes, type RuleCode } from '../../../src/core/checks/ruleLevels';
import { readDocument } from '../../../src/core/documents/readDocument';
import { checkRelations } from '../../../src/core/relations/checkRelations';
import { readLinks } from '../../../src/core/links/readLinks';
import type { ReadDocument } from '../../../src/core/relations/relationContext';
import { readPlanning } from '../documents/fieldsOf';
import { readText } from '../templates/templateFiles';
import { pageLanguages, readRulePage, type PageExample, type PageLanguage } from './readRulePage';

const today = '2026-10-20';
/** Rules about parts that are there or not: an excerpt lacks the others, so only the part that it shows is compared. */
const aboutPresence = /^(?:(?:CH|RB)00[12]|HO00[45]|IR001)$/;
const complete = { en: 'samples/runbook-self-checkout.md', 'zh-cn': 'samples/runbook-self-checkout.zh-cn.md' } as const;

const withKind = (kind: string, body: string): string => (kind === 'none' ? body : `---\ndocument: ${kind}\n---\n\n${body}`);

function findingsIn(language: PageLanguage, code: RuleCode, body: string, beside: readonly PageExample[]): readonly Finding[] {
  const source = withKind(kindOfRule(code), body);
  const document = readPlanning(source);
  // A runbook that is only named on the page is the sample.
  const textOf = (path: string): string | undefined => {
    const found = beside.find(({ file }) => file === path);
    return found ? withKind(found.kind, found.text) : code === 'HO041' ? readText(complete[language]) : undefined;
  };
  const related = (path: string): ReadDocument | undefined => {
    const text = textOf(path);
    const read = text === undefined ? undefined : readDocument(text);
    return text === undefined || !read || read.kind === 'none' ? undefined : { path, source: text, document: read };
  };
  const relations = checkRelations({ path: 'self.md', source, document }, readLinks(source), { related, exists: (path) => textOf(path) !== undefined }, { today });
  return [...checkDocument(document, source, { today }), ...relations].filter((finding) => finding.code === code);
}

describe('the examples of a rule\'s page', () => {
  for (const code of ruleCodes) {
    for (const language of pageLanguages) {
      it(`bad ones are found, good ones are not: ${code} (${language})`, () => {
        const { examples } = readRulePage(language, code);
        const beside = examples.filter(({ role }) => role === 'beside');
        const read = (role: string): readonly Finding[] => {
          const own = examples.filter((example) => example.role === role);
          assert.equal(own.length, 1);
          return findingsIn(language, code, own[0]?.text ?? '', beside);
        };
        const bad = read('bad').filter(({ field }) => !aboutPresence.test(code) || field !== '');
        assert.ok(bad.length > 0);
        const fields = new Set(bad.map(({ field }) => field));
        const good = read('good').filter(({ field }) => !aboutPresence.test(code) || fields.has(field));
        assert.deepEqual(good, []);
      });
    }
  }
});
