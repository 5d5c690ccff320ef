import assert from 'node:assert/strict';
import type { ConcernedTasks, FileReview } from '../../../src/core/plan/review/reviewFile';
import { reviewReport, type ReviewReportLabels } from '../../../src/core/reports/reviewReport';

const english: ReviewReportLabels = {
  title: 'Review',
  file: 'File',
  tasks: 'Tasks',
  noTasks: 'No tasks.',
  unreadable: 'Unreadable',
  kindName: (kind) => kind,
  allFiles: (count) => `All: ${count}`,
  withoutTasks: (count) => `Without tasks: ${count}`,
  concernTitle: (concern, count) => `${concern}: ${count}`,
  notAllShown: (shown, count) => `${shown} of ${count}`,
  faultName: (fault) => fault,
};
const kindNames = { project: '项目', operations: '运营', mixed: '混合', unclear: '不明确' } as const;
const concernNames = { operationsWithoutReceiver: '没有接收方', hiddenProject: '隐藏的项目', unsure: '待判定' } as const;
const chinese: ReviewReportLabels = {
  title: '评审',
  file: '文件',
  tasks: '任务数',
  noTasks: '没有任务。',
  unreadable: '无法读取',
  kindName: (kind) => kindNames[kind],
  allFiles: (count) => `全部：${count}`,
  withoutTasks: (count) => `不含任务：${count}`,
  concernTitle: (concern, count) => `${concernNames[concern]}：${count}`,
  notAllShown: (shown, count) => `${count} 项中的 ${shown} 项`,
  faultName: () => '不是文本',
};

const noTasks: ConcernedTasks = { count: 0, examples: [] };
function fileOf(file: string, [project, operations, mixed, unclear]: readonly [number, number, number, number], concerns: Partial<FileReview['concerns']> = {}): FileReview {
  return { file, counts: { project, operations, mixed, unclear }, concerns: { operationsWithoutReceiver: noTasks, hiddenProject: noTasks, unsure: noTasks, ...concerns } };
}

const small = fileOf('docs/run (1).md', [0, 2, 0, 0]);
const large = fileOf('项目/计_划.md', [2, 1, 0, 1], {
  unsure: { count: 5, examples: [{ line: 7, text: 'Ask *[x](command:y)* | 盘点' }] },
  operationsWithoutReceiver: { count: 1, examples: [{ line: 3, text: 'Back up' }] },
});
const empty = fileOf('bread.md', [0, 0, 0, 0]);

describe('the report of a review of many files', () => {
  it('shows the share of all and of each file, the largest first, and where to look', () => {
    assert.equal(
      reviewReport([small, empty, large], [{ file: 'a.md', fault: 'binary' }], english),
      `# Review

| File | Tasks | project | operations | mixed | unclear |
| --- | ---: | ---: | ---: | ---: | ---: |
| **All: 2** | 6 | 2 (33%) | 3 (50%) | 0 | 1 (17%) |
| [项目/计\\_划.md](项目/计_划.md) | 4 | 2 (50%) | 1 (25%) | 0 | 1 (25%) |
| [docs/run (1).md](docs/run%20%281%29.md) | 2 | 0 | 2 (100%) | 0 | 0 |

Without tasks: 1

## operationsWithoutReceiver: 1

- [项目/计\\_划.md:3](项目/计_划.md#L3) Back up

## unsure: 5

- [项目/计\\_划.md:7](项目/计_划.md#L7) Ask \\*\\[x\\](command:y)\\* \\| 盘点

1 of 5

## Unreadable

- [a.md](a.md): binary
`,
    );
  });

  it('speaks Chinese', () => {
    assert.equal(
      reviewReport([empty, fileOf('计划.md', [0, 0, 1, 0], { hiddenProject: { count: 1, examples: [{ line: 2, text: '建新库' }] } })], [{ file: '图.md', fault: 'binary' }], chinese),
      '# 评审\n\n| 文件 | 任务数 | 项目 | 运营 | 混合 | 不明确 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n| **全部：1** | 1 | 0 | 0 | 1 (100%) | 0 |\n| [计划.md](计划.md) | 1 | 0 | 0 | 1 (100%) | 0 |\n\n不含任务：1\n\n## 隐藏的项目：1\n\n- [计划.md:2](计划.md#L2) 建新库\n\n## 无法读取\n\n- [图.md](图.md): 不是文本\n',
    );
  });

  it('goes by path where files have as many tasks', () => {
    const lines = reviewReport([fileOf('b.md', [1, 0, 0, 0]), fileOf('a.md', [1, 0, 0, 0])], [], english).split('\n');
    assert.deepEqual(lines.flatMap((line) => /^\| \[(.)/.exec(line)?.[1] ?? []), ['a', 'b']);
  });

  it('lists no more than someone would look through, however many files there are', () => {
    const files = Array.from({ length: 3000 }, (_, index) => fileOf(`${index}.md`, [3, 0, 0, 0], { unsure: { count: 3, examples: [1, 2, 3].map((line) => ({ line, text: 'p' })) } }));
    const report = reviewReport(files, [], english);
    assert.equal(report.match(/^- /gm)?.length, 60);
    assert.match(report, /\n\n60 of 9000\n$/);
    assert.equal(report.match(/^\| \[/gm)?.length, 3000);
  });

  it('says so when there is nothing to review', () => {
    assert.equal(reviewReport([], [], english), '# Review\n\nNo tasks.\n');
    assert.equal(reviewReport([empty], [], english), '# Review\n\nNo tasks.\n\nWithout tasks: 1\n');
  });
});
