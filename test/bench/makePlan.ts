const verbs = ['Migrate', 'Back up', 'Design', 'Check', 'Roll out', 'Restock', 'Build', 'Clean', 'Negotiate', 'Answer', 'Test', 'Reconcile'];
const things = ['the customer database', 'the cold room', 'the loyalty app', 'the tills', 'the lease of the store', 'the delivery vans', 'the stock list', 'the web shop', 'the payroll run', 'the alarm system', 'the price labels'];
const times = ['by 30 June', 'every night', 'before the opening', 'each Monday', 'once for all stores', 'after closing time', 'in the first quarter'];
const chinese = ['上线会员系统', '每日巡检服务器', '完成门店装修验收', '每周盘点库存', '编制迁移方案', '处理顾客投诉', '签订租赁合同', '每月核对账目'];
const tasksInSection = 100;

/** A plan of tasks that differ from each other, a fifth of them Chinese, under a heading for each hundred; the same for the same numbers. */
export function makePlan(taskCount: number, first = 0): string {
  const lines = [`# Plan ${first}`, '', 'What the team has to do.'];
  for (let index = first; index < first + taskCount; index += 1) {
    if ((index - first) % tasksInSection === 0) lines.push('', `## Part ${index / tasksInSection + 1}`, '');
    lines.push(`- [ ] ${textOf(index)}`);
  }
  return `${lines.join('\n')}\n`;
}

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

function textOf(index: number): string {
  if (index % 5 === 4) return `${pick(chinese, index)}（第 ${index} 项）`;
  return `${pick(verbs, index)} ${pick(things, index)} ${pick(times, index)}, store ${index}`;
}
