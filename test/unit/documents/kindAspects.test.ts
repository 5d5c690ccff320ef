import assert from 'node:assert/strict';
import { readHandingOver } from '../../../src/core/documents/handingOver';
import { readAspects } from '../../../src/core/documents/kindAspects';

const linesOf = (text: string): readonly string[] => text.split('\n');

describe('what a text speaks of', () => {
  it('is found wherever it says it, in both languages', () => {
    const charters = [
      'mara leads the team\nuntil 3 weeks after easter\nit may cost $ 4,000\nwe will call it a success if half use it\nnon-goals: phones\na risk is the late supplier\nplease sign-off',
      '负责人：周航\n工期两个月\n费用 5 万元\n验收标准\n不包含手机端\n主要风险\n领导审批',
    ];
    for (const text of charters) assert.deepEqual([...readAspects('project-charter', linesOf(text))].sort(), ['approval', 'money', 'people', 'results', 'risks', 'scope', 'time']);
    const runbooks = ['1. look at the lamp\nevery morning\nmake sure that it is green\nif it fails\nrestart it\nnotify the store manager', '1、看灯\n每天\n确认为绿色\n如有异常\n重启\n上报店长'];
    for (const text of runbooks) assert.equal(readAspects('operations-runbook', linesOf(text)).size, 6);
    const requests = ['the problem is the queue\na second till should open\nit saves 4 minutes\ndecision by may', '现状：排队\n建议增加收银台的方案\n预期效果\n待审批'];
    for (const text of requests) assert.equal(readAspects('improvement-request', linesOf(text)).size, 4);
  });

  it('is little in a text about something else', () => {
    for (const text of ['members meet on the first monday\nanyone may join', '会员每月聚会\n人人可以加入']) {
      assert.ok(readAspects('project-charter', linesOf(text)).size < 3, text);
      assert.ok(readAspects('operations-runbook', linesOf(text)).size < 2, text);
    }
    assert.equal(readAspects('handover-record', ['the team takes over']).size, 0);
  });
});

describe('what changes hands', () => {
  it('is told by who gives, takes or owns, and by what one needs to go on', () => {
    const { transfers, possessions, workLog } = readHandingOver(linesOf('ben takes over on 1 july\nownership is with operations\nlogins are in the vault\nthe keys too'));
    assert.deepEqual([transfers, possessions, workLog], [2, 2, 0]);
    const chinese = readHandingOver(linesOf('系统由信息中心接管\n接收人：刘洋\n账号已交\n设备清单'));
    assert.deepEqual([chinese.transfers, chinese.possessions, chinese.workLog], [2, 2, 0]);
  });

  it('is not the state of work on software, nor data on its way, nor a link', () => {
    assert.ok(readHandingOver(linesOf('this session: menu done\nlast commit: abc\nbranch: main')).workLog >= 3);
    assert.equal(readHandingOver(linesOf('本次会话完成菜单\n当前分支：主干')).workLog, 2);
    assert.equal(readHandingOver(linesOf('files are transferred every night\nmessages received: 5\n- [the handover](handover.md)')).transfers, 0);
  });
});
