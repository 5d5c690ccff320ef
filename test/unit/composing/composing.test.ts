import assert from 'node:assert/strict';
import { addDays } from '../../../src/core/composing/addDays';
import { cellText, lineText } from '../../../src/core/composing/carriedText';
import { dropDates } from '../../../src/core/composing/dropDates';
import { fillSlots, findSlots } from '../../../src/core/composing/templateSlots';
import { fillRows } from '../../../src/core/composing/templateTable';

describe('composing documents', () => {
  it('adds days over months, years and leap days', () => {
    assert.equal(addDays('2026-09-30', 90), '2026-12-29');
    assert.equal(addDays('2027-12-31', 60), '2028-02-29');
    assert.equal(addDays('2026-02-28', 1), '2026-03-01');
    assert.equal(addDays('2026-02-28', 0), '2026-02-28');
  });

  it('puts several lines on one, and lets nothing break a table', () => {
    assert.equal(lineText('Build:\n- one\n- two\n  more'), 'Build:; one; two more');
    assert.equal(cellText('a | b \\| c\r\n\r\nd <!-- e \\'), 'a \\| b \\| c d &lt;!-- e \\'.replace(/ \\$/, ' '));
  });

  for (const [text, expected] of [
    ['POS v7 from IT by 2026-04-30.', 'POS v7 from IT'],
    ['By 30 September 2026, queues are under 4 min', 'queues are under 4 min'],
    ['IT 部 2026-04-30 前交付收银系统 v7。', 'IT 部交付收银系统 v7'],
    ['no dates', 'no dates'],
  ] as const) {
    it(`takes the dates out of: ${text}`, () => assert.equal(dropDates(text), expected));
  }

  it('finds and fills the places of a template, links left alone', () => {
    assert.deepEqual(findSlots('[a b] [c](d) 【e】').map(({ text }) => text), ['[a b]', '【e】']);
    assert.equal(fillSlots('x [a], [b]; [c]', 'v', 0, 1), 'x v; [c]');
    assert.equal(fillSlots('none', 'v'), 'none');
  });

  it('writes other rows into a table and leaves what is around it', () => {
    assert.equal(fillRows('lead\n\n| a |\n| --- |\n| b |\n\ntail', (rows) => [...rows, '| c |']), 'lead\n\n| a |\n| --- |\n| b |\n| c |\n\ntail');
  });
});
