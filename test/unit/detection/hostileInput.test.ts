import assert from 'node:assert/strict';
import { findActivityWithoutResult, findBlame, findLeadingSolution } from '../../../src/core/detection/findStatementFaults';
import { findContacts } from '../../../src/core/detection/findContacts';
import { findDateRange } from '../../../src/core/detection/findDateRange';
import { findDates } from '../../../src/core/detection/findDates';
import { findDurations } from '../../../src/core/detection/findDurations';
import { findMeasures } from '../../../src/core/detection/findMeasures';
import { findMoney } from '../../../src/core/detection/findMoney';
import { findNames } from '../../../src/core/detection/findNames';
import { findPlaceholders, isPlaceholder } from '../../../src/core/detection/findPlaceholders';
import { findRecurrence } from '../../../src/core/detection/findRecurrence';
import { findSecrets } from '../../../src/core/detection/findSecrets';
import { findVagueDates } from '../../../src/core/detection/findVagueDates';
import { findVagueWords } from '../../../src/core/detection/findVagueWords';
import { foldWidth } from '../../../src/core/detection/foldWidth';
import { isBareNotApplicable, notApplicableReason } from '../../../src/core/detection/notApplicable';
import { isBlank } from '../../../src/core/detection/isBlank';
import { isVagueOwner } from '../../../src/core/detection/readOwner';
import { splitSentences } from '../../../src/core/detection/splitSentences';
import type { TextMatch } from '../../../src/core/detection/textMatch';
import { placesOf } from './placesOf';

const one = (match: TextMatch | undefined): readonly TextMatch[] => (match ? [match] : []);
const finders: Readonly<Record<string, (source: string) => readonly TextMatch[]>> = {
  findPlaceholders, findDates, findVagueDates, findMoney, findMeasures, findDurations, findRecurrence, findVagueWords, findNames, findContacts, findSecrets, findBlame,
  findDateRange: (source) => one(findDateRange(source)),
  findActivityWithoutResult: (source) => one(findActivityWithoutResult(source)),
  findLeadingSolution: (source) => one(findLeadingSolution(source)),
  notApplicableReason: (source) => one(notApplicableReason(source)),
};
const answers: Readonly<Record<string, (source: string) => unknown>> = { isPlaceholder, isBareNotApplicable, isBlank, isVagueOwner, splitSentences };

const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
/** A few lines of 1 MB, and many shorter ones that a pattern with a quadratic turn would already stumble over. */
const huge: Readonly<Record<string, string>> = Object.fromEntries(['7', '[', '【', 'Aa ', '2026-'].map((unit) => [unit, fill(unit, 1_000_000)]));
const long: Readonly<Record<string, string>> = Object.fromEntries(
  ['7', '1,', '1 ', '1.2', '[', ']', '【', '<', '{{', '_', '(', '-', ' ', '\n', 'x', 'a', 'A', 'Aa ', 'a ', '王', '一', '年', '由1', 'from 1 ', 'to ', '2026-', '2026-09-30 ', '9月', 'Q3 ', '¥', '1万', 'within ', 'reduce ', 'TBD ', '待', '提升', '@a', 'a@', 'a.', '[a', '1 a b ', 'N/A ', 'Dr ', '"', '密码：', '`', '*', '每', 'http://'].map((unit) => [unit, fill(unit, 40_000)]),
);

describe('detection on hostile input', () => {
  const strange = ['', '\0', 'TBD\0 2026-09-30\0', '\ud800', '\udc00 2026-09-30 \ud83d', '待定\ud800', '\ufeff9月30日', '👩‍👩‍👧 Chen Yu 👍 ¥5', '\u202e2026', '２０２６年９月３０日', '王\ud83d芳', '[\ud800]', '1\u00005 min'];
  for (const [name, find] of Object.entries(finders)) {
    it(`${name} keeps its ranges among broken characters`, () => {
      for (const source of strange) placesOf(source, find(source));
    });
  }
  for (const [name, ask] of Object.entries({ ...finders, ...answers })) {
    it(`${name} reads a line of 1 MB, and lines made to be hard, without delay`, function () {
      this.timeout(60_000);
      for (const [unit, source] of [...Object.entries(huge), ...Object.entries(long)]) {
        const begun = performance.now();
        ask(source);
        const taken = performance.now() - begun;
        assert.ok(taken < 2000, `${JSON.stringify(unit)} took ${Math.round(taken)} ms`);
      }
    });
  }
  it('folds without moving a character', () => {
    for (const source of [...strange, fill('（１，', 1000)]) assert.equal(foldWidth(source).length, source.length);
    assert.equal(foldWidth('（￥１８６，ＡＢ　：）'), '(¥186,AB :)');
  });
});
