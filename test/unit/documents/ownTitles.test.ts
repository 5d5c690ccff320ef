import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentKind } from '../../../src/core/documents/documentKind';
import { readDocument } from '../../../src/core/documents/readDocument';

const kindOf = (text: string): string => readDocument(text).kind;

/** Documents under titles and headings of their own, told by what they say. */
const documents: Readonly<Record<DocumentKind, readonly string[]>> = {
  'project-charter': [
    '# Project Brief: Staff portal refresh\n\n## Background\n\nThe portal was built in 2015 and no longer works on phones.\n\n## Goal\n\nHalf of the staff use it weekly by December 2026.\n\n## Deliverables\n\n- new home page\n- leave request form\n\n## Timeline\n\nKick-off 1 June, launch 15 October.\n\n## Budget\n\nEUR 40,000 from the HR budget.\n\n## Team\n\nLead: Mara Okafor. Developers: two from IT.\n',
    '# 项目立项申请表\n\n| 申请部门 | 市场部 | 申请日期 | 2026-05-08 |\n| --- | --- | --- | --- |\n| 项目名称 | 会员小程序改版 | 项目负责人 | 周航 |\n| 立项理由 | 现有页面转化率 2.1%，低于同行 | | |\n| 主要内容 | 首页、下单页重做 | | |\n| 预计费用 | 18 万元 | 完成时间 | 2026-09-30 |\n| 部门意见 | 同意 | 领导审批 | |\n',
  ],
  'operations-runbook': [
    '# Certificate renewal on the mail gateway\n\n## When to use\n\nThe monitor warns 20 days before the date.\n\n## Prerequisites\n\n- access to the gateway\n\n## Steps\n\n1. Ask the registry for a new certificate.\n2. Copy it to the gateway.\n3. Restart the mail service.\n\n## Verification\n\nCheck that the date has changed.\n\n## Rollback\n\nCopy the old file back.\n',
    '# 冷柜温度过高\n\n## 告警含义\n\n温度高于 8 ℃ 超过 10 分钟。\n\n## 影响\n\n食品可能变质。\n\n## 排查\n\n1. 检查柜门\n2. 确认电源\n\n## 处理步骤\n\n1. 关闭柜门\n2. 重启压缩机\n\n## 升级\n\n半小时未恢复，联系值班工程师。\n',
    '# 门店早班开店流程\n\n适用：全部门店　负责人：当班店长\n\n1. 7:30 到店，解除报警\n2. 打开照明和空调\n3. 点收备用金 500 元，差异超过 10 元上报区域经理\n4. 检查冷柜温度 2–8 ℃，超出立即联系维修\n5. 8:00 开门营业\n',
  ],
  'handover-record': [
    '# Handover Anna to Ben: newsletter and website\n\nLast day Anna: 30 June. Ben takes over on 1 July.\n\n## Running tasks\n\n- weekly newsletter, goes out on Thursday\n\n## Open\n\n- new sign-up form, waiting for legal\n\n## Logins\n\n- Mailtool: in the vault, folder "Comms"\n- Website: Ben has an account since 12 June\n\n## People\n\n- printer: Mr Haas, 030 1234\n',
    '# 停车收费系统移交说明\n\n移交日期：2026-05-20\n\n## 一、系统概况\n\n系统覆盖 3 个停车场，2026 年 3 月上线。\n\n## 二、移交内容\n\n- 源代码、部署文档\n- 服务器 2 台\n\n## 三、账号信息\n\n管理员账号已交信息中心保管。\n\n## 四、遗留问题\n\n- 北门相机夜间识别率低，厂商 6 月处理\n\n## 五、维护联系人\n\n厂商：0571-1234567\n',
  ],
  'improvement-request': [
    '# Proposal: match supplier invoices automatically\n\n## Current process\n\nTwo clerks compare 400 invoices a week by hand.\n\n## Pain points\n\n- 6 days until payment\n- 3 % paid twice\n\n## Proposed change\n\nUse the matching module that we already license.\n\n## Benefits\n\nSaves 22 hours a week.\n\n## Effort\n\n15 days of IT, no new licence.\n\n## Decision needed\n\nFinance lead by 1 May.\n',
    '# 合理化建议表\n\n| 建议人 | 李强 | 部门 | 装配二组 |\n| --- | --- | --- | --- |\n| 提交日期 | 2026-03-11 | 建议名称 | 螺丝盒改放左侧 |\n| 现状 | 取螺丝需转身，每件多 4 秒 | | |\n| 建议内容 | 将螺丝盒移到左手边 | | |\n| 预期效果 | 每班节省 25 分钟 | | |\n| 评审意见 | 采纳 | | |\n',
  ],
};

/** Texts that bear the title, or much of the shape, and are none. */
const neighbours: readonly string[] = [
  '# 项目章程\n\n## 总则\n\n本组织由园艺爱好者自愿组成。\n\n## 交付原则\n\n质量第一。\n\n## 会议\n\n每季度召开一次。\n\n## 成员权利\n\n每人一票。\n\n## 行为准则\n\n互相尊重。\n\n## 修订\n\n三分之二同意即可。\n',
  '# Project Charter\n\n## Mission\n\nKeep the tools free.\n\n## Principles of delivery\n\nSmall and often.\n\n## Values\n\nBe kind.\n\n## Voting\n\nOne vote each.\n\n## Meetings\n\nFirst Monday.\n\n## Changes to this text\n\nBy two thirds.\n',
  '# Handover\n\n## Current state\n\nMenu done in this session, last commit on branch main.\n\n## Open items\n\n- fix search in the next session\n- open a pull request\n\n## Documents\n\n- notes.md\n\n## Access\n\n- prompts are in the folder\n\n## Scope\n\nThe front page\n',
  '# 交接文档\n\n## 当前状态\n\n本次会话完成菜单，已提交到分支。\n\n## 遗留问题\n\n- 下一个会话修搜索\n\n## 相关文档\n\n- 说明\n\n## 范围\n\n首页\n\n## 账号\n\n智能体提示词见文件夹\n',
  '# Incident review: payments down on 4 May\n\n## Summary\n\nCard payments failed for 47 minutes.\n\n## Impact\n\n12,000 payments failed.\n\n## Timeline\n\n- 09:02 alert\n- 09:49 recovered\n\n## Root cause\n\nExpired certificate.\n\n## Resolution\n\n1. Renewed it\n2. Restarted the gateway\n\n## Action items\n\n1. Add an alert\n',
  '# RFC 12: move queue workers to spot instances\n\n## Motivation\n\nWorkers cost 4,000 a month.\n\n## Proposal\n\nRun them on spot capacity.\n\n## Impact\n\nJobs may be retried.\n\n## Rollout\n\n1. Deploy to staging\n2. Verify\n\n## Rollback\n\nSwitch back.\n\n## Alternatives\n\nReserved instances.\n',
  '# 周会纪要：门店系统项目\n\n时间：2026-05-11　参会：李娜、王芳\n\n## 议题一：项目进度\n\n里程碑二推迟一周。\n\n## 议题二：预算\n\n已用 62%。\n\n## 议题三：移交\n\n运维部要求补充账号清单。\n\n## 待办\n\n- 孙磊：提交移交清单\n',
  '# Alert Runbooks\n\nPlace runbooks for single alerts here.\n\n## Runbook template\n\nWhen creating a new runbook, include:\n\n1. **Meaning** - what the alert says\n2. **Impact** - who feels it\n3. **Investigation steps** - how to diagnose\n4. **Resolution steps** - how to fix\n5. **Escalation** - whom to call\n',
  '# 改进建议清单\n\n## 建议一\n\n问题：搜索慢\n\n方案：加索引\n\n## 建议二\n\n问题：菜单乱\n\n方案：重排\n\n## 建议三\n\n问题：字太小\n\n方案：放大\n',
];

describe('documents under titles of their own', () => {
  for (const [kind, texts] of Object.entries(documents)) {
    for (const text of texts) it(`are of their kind: ${text.split('\n', 1)[0]!}`, () => assert.equal(kindOf(text), kind));
  }
  for (const text of neighbours) it(`are none: ${text.split('\n', 1)[0]!}`, () => assert.equal(kindOf(text), 'none'));

  it('are read alike with CRLF line ends and before much code', () => {
    const text = documents['handover-record'][0]!;
    assert.equal(kindOf(text.replaceAll('\n', '\r\n')), 'handover-record');
    assert.equal(kindOf(`${text}\n\`\`\`\n${'git commit in this session\n'.repeat(9)}\`\`\`\n`), 'handover-record');
  });
});

describe('what may mislead about a document', () => {
  it('is no title that heads one section of many', () => {
    const work = '- [Contracts](#contracts)\n- [Ticket desk](#ticket-desk)\n\n# Contracts\n\n1. Send the cleaning invoice to finance each month\n\n> Login: in the vault\n\n# Ticket desk\n\n1. Close the day on the till by six\n\n> Account: desk2\n> Password: in the vault\n> Contact: Ms Lindqvist, 040 555\n\n# Greenhouse\n\n1. Read the meters on Fridays\n\n> Account: meters\n> Keys: blue box\n> Assets: both tablets are handed over\n\n# Unfinished\n\n1. New seed labels\n\n> Licence: shelf 3\n\n**Handed over by: J. Okello, contact 040 777**\n';
    assert.equal(kindOf(work), 'handover-record');
    assert.equal(kindOf('- [合同](#a)\n\n# 合同与付款\n\n1. 每月把保洁账单交财务\n\n> 账号：见密码库\n\n# 售票处\n\n1. 六点前关账\n\n> 管理员账号：desk2\n> 密码：见密码库\n> 联系方式：林女士 555\n\n# 温室\n\n> 账号：meters\n> 钥匙：蓝色盒子\n\n# 未完\n\n> 移交种子标签\n> 设备：平板两台\n\n**交接人：欧阳静　联系方式：777**\n'), 'handover-record');
  });

  it('is no field in the title: "Proposal" above the sections is no list of options', () => {
    const fields = (text: string): readonly string[] => {
      const document = readDocument(text);
      return document.kind === 'none' ? [] : document.fields.map(({ key }) => key);
    };
    const proposal = fields('# Proposal: one queue for all tills\n\n**Prepared by:** Ana Ruiz\n\n## The problem\n\nCustomers wait 9 minutes.\n\n## The solution\n\nOne queue with a display.\n\n## Value\n\nSaves 4 minutes each.\n\n## The ask\n\nApproval by the store board on 3 May.\n');
    assert.ok(proposal.includes('decision') && proposal.includes('raised'), proposal.join());
    const chinese = fields('# 改进方案：合并排队\n\n**提出人：** 王芳\n\n## 现状\n\n顾客平均等待 9 分钟。\n\n## 方案\n\n合并为一队，增加显示屏。\n\n## 预期收益\n\n每人节省 4 分钟。\n\n## 审批\n\n店务会 5 月 3 日决定。\n');
    assert.ok(chinese.includes('decision') && chinese.includes('problem'), chinese.join());
  });

  it('is no sentence that begins with the title', () => {
    const lesson = '# Project Charter\n\nA Project Charter is a formal paper that starts a project.\n\n## Project information\n\n**Project name:** [Title]\n**Project sponsor:** [Name]\n\n## Objectives\n\n[Goals]\n\n## Scope\n\n[What is in]\n';
    assert.equal(kindOf(lesson), 'none');
    assert.equal(kindOf('# 项目章程\n\n项目章程是启动项目的正式文件。\n\n## 项目名称\n\n[名称]\n\n## 项目目标\n\n[目标]\n\n## 项目范围\n\n[范围]\n'), 'none');
    assert.equal(kindOf(lesson.replace('A Project Charter is a formal paper that starts a project.', 'Approved by the board in May.').replace('[Title]', 'Till queue').replace('[Name]', 'Ana Ruiz').replace('[Goals]', 'Wait 4 minutes').replace('[What is in]', 'All tills')), 'project-charter');
  });

  it('is no runbook that only bears its name, nor a manual under a longer one', () => {
    assert.equal(kindOf('# Mail relay runbook\n\n## When mail stops\n\n- the queue grows for ten minutes\n\n## Relay\n\n1. Look at the queue page.\n2. Restart the relay.\n3. Check that a test mail arrives.\n\n## Archive\n\nRestore the last copy from the backup.\n'), 'operations-runbook');
    assert.equal(kindOf('# 借书系统运维实用手册\n\n## 每天\n\n1. 检查还书机\n2. 备份借阅数据\n\n## 机器不动\n\n1. 重启还书机\n2. 联系值班馆员\n'), 'operations-runbook');
    assert.equal(kindOf('# Runbooks\n\nThis folder contains one page per alert.\n\n- [Queue stuck](queue.md)\n- [Disk full](disk.md)\n'), 'none');
  });

  for (const language of ['en', 'zh-cn']) {
    it(`is no runbook that compares two roles, although it has a section for nearly everything that a runbook has (${language})`, () => {
      const comparison = readFileSync(`media/reference/${language}.md`, 'utf8');
      assert.equal(kindOf(comparison), 'none');
      assert.equal(kindOf(comparison.replace(/^# .*/, '# Runbook: cold room')), 'operations-runbook');
    });
  }
});
