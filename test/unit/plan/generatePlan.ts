import { generateDocument } from '../markdown/generateDocument';

type Random = (limit: number) => number;

const tasks = [
  'Build the export', 'Run payroll every month', '每天盘点库存', '新系统上线前完成数据迁移', '👩‍🔧 fix \uD83D', '\uDE00 lone', 'Mixed 中英 text', 'the `code | x` part', '[link](https://a.example/#project)',
  'ends with\\', 'has two spaces  ', 'with anchor ^abc-1', 'due 📅 2026-05-01', 'see #projects', 'in `#project`', 'Every Monday:', '[a]:', 'x', '**bold**', 'price is 5 #', 'a <!-- note -->', '〇', 'half \uD83D', '1.\\', '##\\', '---\\', '2)', 'due:today\\',
];
const tagged = ['Call Bob #project', '对账 #运营', 'Move on [ops]', '搬仓 [项目]', 'Pay 🎯', 'Both #mixed 📅 2026-05-01 @ann', 'Two #a #Project #b ^id', 'done 【运营】', 'old #operations\\', 'due:today【运营】\\'];
const leads = ['- ', '  - ', '- [ ] ', '* [x] ', '1. ', '   2) ', '> - ', '- - ', '', '', '## ', '### ', '一、', '（二）', '\t- ', '☐ ', '> '];
const tables = [
  '| Task | Owner |\n| --- | --- |\n| § | Ann |\n| [ ] § | |\n|  | Bob |\n',
  '\n| # | 任务 | 时间 |\n|---|---|---|\n| 1 | § | 每天 |\n| 2 | § \\| § |  |\n',
  'Task | Who\n--- | ---\n§ | Li\n§\n',
  '\n§\n§\n§\n\n',
  'Open the store\n§\nRun payroll for all of the twelve stores every month on the 25th\n§\n',
  'Task | Who\n--|--\n§|b\n§ \\\\|\n',
  '> | Item | Status |\n> |--|--|\n> | § | open |\n',
];

/** A document of tasks in every form, some of them tagged unless told otherwise, with hostile lines and any line breaks in between. */
export function generatePlan(random: Random, withTags: boolean): string {
  const pick = (from: readonly string[]): string => from[random(from.length)]!;
  const task = (): string => (withTags && random(3) === 0 ? pick(tagged) : pick(tasks));
  let text = pick(['', '', '\uFEFF', '---\ntitle: Plan\n---\n', '# Plan\n', '# Build the new shop now\n']);
  for (let count = random(10); count >= 0; count--) {
    switch (random(6)) {
      case 0:
        text += pick(tables).replaceAll('§', task) + pick(['', '\n']);
        break;
      case 1:
        text += generateDocument(random, 4).replace(/^\uFEFF/, '') + '\n';
        break;
      case 2:
        text += `${pick(['#', '##', '###'])} ${task()}${pick(['', ' ##', ' {#id}'])}\n`;
        break;
      default:
        text += pick(leads) + task() + pick(['\n', '\n', '  \n', '\n\n', '\n  wrapped on\n', '\\\n']);
    }
  }
  text = random(4) === 0 ? text.trimEnd() : text;
  switch (random(4)) {
    case 0:
      return text.replaceAll('\n', '\r\n');
    case 1:
      return text.replaceAll('\n', '\r');
    case 2:
      return text.replaceAll('\n', () => pick(['\n', '\r\n']));
    default:
      return text;
  }
}
