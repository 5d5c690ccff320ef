import assert from 'node:assert/strict';
import { moveGap } from '../../../../src/core/plan/split/moveGap';

/** Takes a text with its gap between two `¦`, gives it with the gap that is used. */
function move(marked: string): string {
  const [before, gap, after] = marked.split('¦') as [string, string, string];
  const text = before + gap + after;
  const { start, end } = moveGap(text, { start: before.length, end: before.length + gap.length });
  return `${text.slice(0, start)}¦${text.slice(start, end)}¦${text.slice(end)}`;
}

describe('moveGap', () => {
  for (const [marked, moved] of [
    ['自研平台¦,¦先把一期做出来,之后常年接各部门的工单', '自研平台,先把一期做出来¦,¦之后常年接各部门的工单'],
    ['搭建直播间¦和¦主播团队，开播后负责每日排期', '搭建直播间和主播团队¦，¦开播后负责每日排期'],
    ['導入訂位系統¦並¦完成員工訓練，之後由訂位組每天管理桌位', '導入訂位系統並完成員工訓練¦，¦之後由訂位組每天管理桌位'],
    ['建立服务台¦、¦招四个人，并从开通之日起长期受理', '建立服务台、招四个人¦，¦并从开通之日起长期受理'],
  ] as const) {
    it(`gives the last step to the project in ${marked}`, () => assert.equal(move(marked), moved));
  }

  for (const marked of [
    '搭建平台¦，¦每天巡检，发现故障后长期跟踪',
    '搭建平台¦，再¦上线后每天巡检，出错后长期跟踪',
    '搭建平台¦，¦迁移数据，完成后写报告',
    '搭建平台¦，¦接入后台，日常维护',
    'Build the export¦ and ¦test it, after that run it every night',
  ]) {
    it(`leaves the gap of ${marked}`, () => assert.equal(move(marked), marked));
  }
});
