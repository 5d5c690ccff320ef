import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a person reads and types on the way from an empty document to a hand-over without anything left open. */
export const planTexts = {
  en: {
    insertCharter: 'Role Planner: Insert Project Charter', charterTitle: '# Project charter', name: 'Self-checkout', waiting: '26 sections still wait to be written', firstOpen: 'the first is “Sponsor”', rulePage: 'Section that is only a placeholder',
    charter: 'tills.md', record: 'tills-handover.md', runbook: 'tills-runbook.md', suffix: '',
    prepare: 'Role Planner: Prepare Hand-over', prepared: 'filled or started from the charter', openRunbook: 'Open tills-runbook.md', existing: 'Parts that it lacks or has empty', addNewParts: 'Add the New Parts', checklist: 'Readiness checklist',
    review: 'Role Planner: Review Readiness', notReady: /^Not ready: \d+ items block$/, threeBlock: 'Not ready: 3 items block', ready: 'Ready to hand over',
    silent: 'The checklist says nothing about monitoring', rollback: 'Item 18 is not done', signature: 'Signature is missing: Sponsor',
    insert: 'Insert “Success criteria”', criterion: 'Evening queue at most 4 min for 4 weeks in a row, measured by Retail Analytics',
    notApplicable: '“Dependencies” does not apply', reason: 'nothing is awaited from others', reasoned: 'N/A – nothing is awaited from others',
    date: '30.09.2026', isoDate: '2026-09-30', rewrite: 'Write “30.09.2026”', accept: 'Add an acceptance criterion for “POS integration”', test: '500 test payments with 0 wrong totals',
    rollbackRow: '| 18 | Rollback was tried and timed | Blocker | Yes | 2026-08-20, 25 minutes |', monitoringRow: '| 14 | Each signal has a threshold, an action and an owner | Blocker | Yes | 4 of 4 signals |', signatureRow: '| Sponsor | Chen Yu | 2026-09-30 |',
  },
  'zh-cn': {
    insertCharter: 'Role Planner: 插入项目章程', charterTitle: '# 项目章程', name: '自助收银', waiting: '还有 26 个章节待填写', firstOpen: '第一个是“发起人”', rulePage: '章节只有占位内容',
    charter: '自助收银.md', record: '自助收银-移交单.md', runbook: '自助收银-运行手册.md', suffix: '.zh-cn',
    prepare: 'Role Planner: 准备移交', prepared: '已根据章程填写或起草', openRunbook: '打开 自助收银-运行手册.md', existing: '其中缺少或为空的部分', addNewParts: '加入新内容', checklist: '就绪检查清单',
    review: 'Role Planner: 评审就绪情况', notReady: /^尚未就绪：\d+ 项阻碍移交$/, threeBlock: '尚未就绪：3 项阻碍移交', ready: '可以移交',
    silent: '检查清单未涉及监控', rollback: '第 18 项未完成', signature: '缺少签署：发起人',
    insert: '插入“成功标准”', criterion: '连续 4 周晚高峰平均排队 ≤ 4 分钟，由零售数据组测量',
    notApplicable: '“依赖关系”不适用', reason: '无需等待其他部门', reasoned: '不适用：无需等待其他部门',
    date: '26年9月30日', isoDate: '2026年9月30日', rewrite: '将“26年9月30日”改写为', accept: '为“收银系统对接”补充验收标准', test: '500 笔测试付款金额错误 0 笔',
    rollbackRow: '| 18 | 回退已演练并记录用时 | 必须 | 是 | 2026-08-20，25 分钟 |', monitoringRow: '| 14 | 每项监控均有阈值、动作与负责人 | 必须 | 是 | 4 项全部具备 |', signatureRow: '| 发起人 | 陈宇 | 2026-09-30 |',
  },
} as const;

export type PlanLocale = keyof typeof planTexts;

/** The section under a heading, up to the next one. */
const section = (heading: string): RegExp => new RegExp(`(### ${heading}\\n)[^]*?\\n(?=##)`);

/** The filled documents of a folder with samples, under the names of this walk; drafts have something wrong in each place that the walk mends. */
export function planDocuments(folder: string, locale: PlanLocale): Readonly<Record<'charterDraft' | 'recordDraft' | 'recordStart' | 'runbook', string>> {
  const say = planTexts[locale];
  const isEnglish = locale === 'en';
  const read = (id: string): string => ['charter', 'runbook'].reduce(
    (text, other) => text.replaceAll(`(${other}-self-checkout${say.suffix}.md)`, `(${other === 'charter' ? say.charter : say.runbook})`),
    readFileSync(join(folder, `${id}-self-checkout${say.suffix}.md`), 'utf8'),
  );
  const charterDraft = `---\ndocument: project-charter\n---\n\n${read('charter')}`
    .replace(section(isEnglish ? 'Success criteria' : '成功标准'), '').replace(section(isEnglish ? 'Dependencies' : '依赖关系'), isEnglish ? '$1\nTBD\n\n' : '$1\n待定\n\n')
    .replace(isEnglish ? 'by 2026-09-30' : '2026-09-30 前', isEnglish ? `by ${say.date}` : `${say.date}前`)
    .replace(isEnglish ? /(\| POS integration \|)[^|]+/ : /(\| 收银系统对接 \|)[^|]+/, '$1 ');
  const recordDraft = read('handover').replace(/^(\| 18 \|.*\| )(?:Yes|是) \|/m, `$1${isEnglish ? 'No' : '否'} |`).replace(/^\| 14 \|.*\n/m, '').replace(say.signatureRow, say.signatureRow.replace('2026-09-30', ' '));
  const recordStart = `---\ndocument: handover-record\n---\n\n${isEnglish ? '# Hand-over record: tills' : '# 移交单：自助收银'}\n`;
  return { charterDraft, recordDraft, recordStart, runbook: read('runbook') };
}
