import assert from 'node:assert/strict';
import { findLooseDates } from '../../../src/core/fixes/findLooseDates';

const readings = (text: string, prefersChinese = false): readonly string[] => findLooseDates(text, { start: 0, end: text.length }, prefersChinese).flatMap((date) => date.readings);

describe('dates that could be written better', () => {
  for (const [text, expected] of [
    ['by 2026.9.30', ['2026-09-30']],
    ['by 2026/9/30', ['2026-09-30']],
    ['by 2026-9-3', ['2026-09-03']],
    ['by 30/09/2026', ['2026-09-30']],
    ['by 09/30/2026', ['2026-09-30']],
    ['by 03/04/2026', ['2026-04-03', '2026-03-04']],
    ['by 03.04.2026', ['2026-04-03', '2026-03-04']],
    ['by 26/9/30', ['2030-09-26', '2026-09-30']],
    ['from 2026-01-05 until 26/9/30', ['2026-09-30', '2030-09-26']],
    ['by 31/12/26', ['2026-12-31', '2031-12-26']],
  ] as const) {
    it(`reads "${text}"`, () => assert.deepEqual(readings(text), expected));
  }

  for (const [text, expected] of [
    ['26年9月30日前', ['2026年9月30日', '2026-09-30']],
    ['2026 年 9 月 30 号', ['2026年9月30日', '2026-09-30']],
    ['2026年1月5日至2026.9.30', ['2026年9月30日', '2026-09-30']],
    ['2026-01-05 至 2026.9.30', ['2026-09-30']],
    ['２０２６．９．３０', ['2026年9月30日', '2026-09-30']],
    ['26/9/30 前', ['2026年9月30日', '2026-09-30', '2030年9月26日', '2030-09-26']],
  ] as const) {
    it(`reads “${text}”`, () => assert.deepEqual(readings(text, true), expected));
  }

  for (const text of ['2026-09-30', '2026年9月30日', 'version 1.2.3', 'v26.9.30', '10.0.12.4', '2026-02-30', '99/99/99', '5/6', 'https://example.org/2026/9/30/', '`2026/9/30`', '```\n2026/9/30\n```', '2026.9.30.1', '12:30/4/5x']) {
    it(`leaves "${text.replaceAll('\n', ' ')}" alone`, () => assert.deepEqual(readings(text), []));
  }

  it('looks only where it is asked to', () => {
    const text = '2026/9/30 and 2026/10/31';
    assert.deepEqual(findLooseDates(text, { start: 16, end: 16 }, false).map((date) => date.text), ['2026/10/31']);
  });

  it('says where there is a choice', () => {
    assert.deepEqual(findLooseDates('03/04/2026, 30/04/2026', { start: 0, end: 30 }, false).map(({ isAmbiguous }) => isAmbiguous), [true, false]);
  });
});
