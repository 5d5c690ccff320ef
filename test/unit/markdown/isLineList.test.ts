import assert from 'node:assert/strict';
import { tasksOf } from './tasksOf';

const texts = (source: string): string[] => tasksOf(source, 'plain').map(({ text }) => text);

describe('lines of plain text without marks', () => {
  for (const lines of [
    ['Open the store by June', 'Run payroll for March', 'Call Bob'],
    ['搬到嘉定新仓', '每天盘点收银', '官网'],
    ['Book the hall and the caterer for the staff day in the town hall on 6 December', 'Send invitations', 'Karen speaks to the mayor'],
    ['官网上线', 'Renew the certificate', '2 dock levellers to replace'],
  ]) {
    it(`are tasks of their own: ${lines.join(' / ')}`, () => assert.deepEqual(texts(lines.join('\r\n')), lines));
  }

  for (const paragraph of [
    'We met on Monday and agreed that the budget for one-off items stays\nwhere it is until the review. Karen keeps this file and the heads of\nDepartments change their own sections.',
    'Call Bob\nand Ann',
    'Call Bob\n  About the lease',
    '本次会议由各部门负责人参加，会上确定一次性投入控制在三百八十万以内，超出部分须\n走总部审批，日期有改动请在群里说一声。',
    '// Count the stock\n// Order it',
  ]) {
    it(`are one paragraph: ${JSON.stringify(paragraph)}`, () => assert.equal(texts(paragraph).length, 1));
  }

  it('are read alike with a tag', () => {
    assert.deepEqual(texts('Open the store #project\nRun payroll #ops'), ['Open the store', 'Run payroll']);
  });
});
