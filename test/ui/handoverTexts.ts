/** What a person reads and types on the way from a charter to operations. */
export const handoverTexts = {
  en: {
    charter: 'charter-self-checkout.md', record: 'charter-self-checkout-handover.md', finished: 'handover-self-checkout.md',
    prepare: 'Role Planner: Prepare Hand-over', prepared: 'filled or started from the charter', recordTitle: '# Hand-over record: Self-checkout in 12 stores',
    review: 'Role Planner: Review Readiness', ready: 'Ready to hand over', notReady: /^Not ready: \d+ items block$/, blocked: '34 items of the checklist are not answered yet',
    signature: 'Signature is missing: Sponsor', sponsorRow: /\|\sSponsor\s\|\sChen/, export: 'Export', close: 'Close', exported: '## In the way',
    drift: 'Role Planner: Find Drift Between Project and Operations',
    drifted: '---\ndocument: project-charter\n---\n\n# Charter: tills\n\n## Status\n\nThe 48 machines were accepted on 2026-03-04. They are in daily use in all stores.\n\n- The team answers about 20 tickets a week.\n- Backups run every night.\n',
    hasDrifted: 'This project has become operations', showSentences: 'Show Sentences', sentence: 'answers about 20 tickets',
    runbook: 'runbook-self-checkout.md', improve: 'Role Planner: Request Improvement', pain: 'Paper jams', newMoney: 'It needs new money', draftsOpen: 'a charter draft are open', requestTitle: '# Improvement request',
  },
  'zh-cn': {
    charter: 'charter-self-checkout.zh-cn.md', record: 'charter-self-checkout.zh-cn-移交单.md', finished: 'handover-self-checkout.zh-cn.md',
    prepare: 'Role Planner: 准备移交', prepared: '已根据章程填写或起草', recordTitle: '# 移交单：12 家门店自助收银',
    review: 'Role Planner: 评审就绪情况', ready: '可以移交', notReady: /^尚未就绪：\d+ 项阻碍移交$/, blocked: '检查清单中有 34 项尚未填写',
    signature: '缺少签署：发起人', sponsorRow: /\|\s发起人\s\|\s陈宇/, export: '导出', close: '关闭', exported: '## 阻碍移交',
    drift: 'Role Planner: 查找项目与运营的混淆',
    drifted: '---\ndocument: project-charter\n---\n\n# 章程：自助收银\n\n## 现状\n\n48 台设备已于 3 月 4 日验收。目前各店正常使用。\n\n- 项目组每周处理约 20 张工单。\n- 每晚备份。\n',
    hasDrifted: '这个项目已变成运营', showSentences: '显示句子', sentence: '每周处理约 20 张工单',
    runbook: 'runbook-self-checkout.zh-cn.md', improve: 'Role Planner: 提出改进申请', pain: '卡纸', newMoney: '需要新增资金', draftsOpen: '项目章程草稿已打开', requestTitle: '# 改进申请',
  },
} as const;
