import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findSelectedTasks } from '../../../src/core/markdown/findSelectedTasks';
import { locateInSource } from '../../../src/core/plan/locateInSource';
import type { PlanTask } from '../../../src/core/plan/plan';
import { maxPlanLength, readPlan } from '../../../src/core/plan/readPlan';
import { cutTags } from '../../../src/core/tags/cutTags';
import { eachPlan } from './eachPlan';

const tasksOf = (source: string, format: 'markdown' | 'plain' = 'markdown'): readonly PlanTask[] => readPlan(source, format).tasks;
const texts = (source: string, format: 'markdown' | 'plain' = 'markdown'): string[] => tasksOf(source, format).map(({ text }) => text);

describe('readPlan', () => {
  it('gives every form of task in order, with its place', () => {
    const source = '# Plan\n## Shop\n- Lease\n  - [ ] Sign\n  - [x] Pay\n\n| No. | Task | Who |\n|---|---|---|\n| 1 | Move | Li |\n\n## Open the shop by June\n\nWith music.\n';
    const { title, headings, tasks } = readPlan(source, 'markdown');
    assert.equal(title, 'Plan');
    assert.deepEqual(headings.map(({ text, level, line, parent }) => [text, level, line, parent]), [['Plan', 1, 0, undefined], ['Shop', 2, 1, 0], ['Open the shop by June', 2, 10, 0]]);
    assert.deepEqual(
      tasks.map(({ index, form, text, line, checked, depth, parent, heading }) => [index, form, text, line, checked, depth, parent, heading]),
      [
        [0, 'listItem', 'Lease', 2, undefined, 0, undefined, 1],
        [1, 'checklistItem', 'Sign', 3, false, 1, 0, 1],
        [2, 'checklistItem', 'Pay', 4, true, 1, 0, 1],
        [3, 'tableRow', '1 | Move | Li', 8, undefined, 0, undefined, 1],
        [4, 'heading', 'Open the shop by June', 10, undefined, 0, undefined, 0],
      ],
    );
    assert.equal(source.slice(tasks[3]!.name.start, tasks[3]!.name.end), 'Move');
    assert.equal(source.slice(0, tasks[0]!.outerEnd), source.slice(0, source.indexOf('\n\n|')));
  });

  it('tells the parent of items with the same words', () => {
    assert.deepEqual(tasksOf('- A\n  - B\n    - A\n  - C').map(({ parent, depth }) => [parent, depth]), [[undefined, 0], [0, 1], [1, 2], [0, 1]]);
  });

  it('nests below the nearest task where what is between is none', () => {
    assert.deepEqual(tasksOf('- Alpha\n  - [Notes](notes.md)\n    - Inner').map(({ text, parent, context }) => [text, parent, context.parent]), [['Alpha', undefined, undefined], ['Inner', 0, '[Notes](notes.md)']]);
  });

  for (const [name, source, expected] of [
    ['links alone', '- [Home](a.md)\n- https://a.example/x\n- [[Page]]\n- Read [it](a.md)', ['Read [it](a.md)']],
    ['a line that announces the items in it', '- Every Monday:\n  - Count\n- Call Bob:', ['Count', 'Call Bob:']],
    ['code, front matter, comments and quoted code', '---\ntitle: x\n---\n```\n- a\n```\n\n    - b\n\n<!-- - c -->\n\n> ```\n> - d\n> ```\n\n- e', ['e']],
    ['facts', '- Owner: Ann\n- **地点：** 三楼\n- 触发：每日 07:15\n- Budget: go through the printout\n- 确认：设备亮绿灯', ['Budget: go through the printout', '确认：设备亮绿灯']],
    ['prose', 'We met on Monday.\n\nThe budget stays.\n\n1.5 hours were spent.\n\n- Call', ['Call']],
    ['no lone line that begins like a task after a number', '1.1 搭建新的客户门户\n\n1.2 Renew the contract\n\n1.3 背景说明\n', ['1.1 搭建新的客户门户', '1.2 Renew the contract']],
    ['definition lists', 'Charter\n: What a project is for.\n\n- Call', ['Call']],
    ['later paragraphs of an item', '- Call\n\n  Open the door first.', ['Call']],
    ['tables of other things', '| Item | Entry |\n|---|---|\n| Sponsor | Li |\n\n| 事项 | 内容 |\n|---|---|\n| 发起人 | 李 |\n\n| Risk | Owner |\n|---|---|\n| Rain | Li |\n\n| Tasks/day | Owner |\n|---|---|\n| 12 | Li |\n\n| 任务编号 | 状态 |\n|---|---|\n| T1 | 新 |', []],
    ['rows without a task', '| Task | Who |\n|---|---|\n|  | Li |\n| - | Ann |\n| Pay | |\n| **Total** | 3 |\n| 合计： | 3 |', ['Pay']],
  ] as const) {
    it(`leaves out ${name}`, () => assert.deepEqual(texts(source), expected));
  }

  for (const header of ['Task | Owner', 'Action item | x', 'To do | x', 'Item | Due date', '任务 | 备注', '事项 | 负责人', '工作内容 | 时间', '待办 | 状态', 'When | What', '任务（必填） | 备注', 'Task / 任务 | x', '任务 Task | x', '📋 Task name | x', '工作任务/事项 | x', '事项（简述） | 责任单位', 'Next step | x']) {
    it(`takes "${header}" for the header of a table of tasks`, () => {
      const source = `| ${header} |\n|---|---|\n| Left | Right |`;
      const [task] = tasksOf(source);
      assert.equal(source.slice(task!.name.start, task!.name.end), header === 'When | What' ? 'Right' : 'Left');
    });
  }

  for (const [name, source, expected] of [
    ['begins like a task', '# Plan\n\n## Renew the contract\n\n## 完成新仓库的搬迁工作并退租\n\n说明在这里。\n', ['Renew the contract', '完成新仓库的搬迁工作并退租']],
    ['begins like a task after a number or picture', '# Plan\n\n## 2.1 Renew the contract\n\n## Step 3: Open the shop now\n\n## 第二步 搭建新的测试环境\n\n## 🚀 Launch the new site\n\n## 2.2 Background\n', ['2.1 Renew the contract', 'Step 3: Open the shop now', '第二步 搭建新的测试环境', '🚀 Launch the new site']],
    ['names a subject', '# Plan\n\n## Support\n\n## Release notes\n\n## 采购管理\n\n## Review\n', []],
    ['has tasks of its own', '# Plan\n\n## Open the new shop\n\n- Lease\n', ['Lease']],
    ['has code below it', '# Tool\n\n## Install the package\n\n```\nnpm i\n```\n', []],
    ['has a long text below it', `## Open the new shop\n\n${'It was said that it would be good. '.repeat(15)}\n`, []],
    ['carries a tag', '# Plan #ops\n\n## Racking #project\n\n## Lift\n', ['Racking']],
    ['has headings below it', '## Open the new shop\n\n### Lease\n', []],
    ['is the title', '# Open the new shop\n\nText.\n', []],
    ['stands under "Tasks"', '# Plan\n\n## Tasks\n\n### Racking\n\nAll aisles.\n\n### Lift\n\n## Notes\n', ['Racking', 'Lift']],
    ['stands under 任务', '# 计划\n\n## 任务\n\n### 货架\n\n## 备注\n', ['货架']],
  ] as const) {
    it(`judges a heading that ${name}`, () => assert.deepEqual(texts(source), expected));
  }

  it('takes a lone line that begins like a task, but not what describes a heading', () => {
    assert.deepEqual(texts('Some notes.\n\nOrder the racks by Friday\n\n## Renew the contract\n\nCall the landlord for the date.\n'), ['Order the racks by Friday', 'Renew the contract']);
  });

  it('takes a lone line with a tag for what the tag says', () => {
    assert.deepEqual(texts('Some notes.\n\nRacking in aisle 6 #project\n'), ['Racking in aisle 6']);
  });

  it('takes every line of plain text but what announces others', () => {
    assert.deepEqual(texts('This week:\n- Call Bob\n  about it\n\nOpen the shop\nRun payroll\n', 'plain'), ['Call Bob\n  about it', 'Open the shop', 'Run payroll']);
  });

  it('leaves tags out of text and context and gives their places', () => {
    const source = '# Plan #project\n## Shop [ops]\n- Open #project 📅 2026-05-01\n  - Hire #ops ^a1\n\n| Task | Who |\n|--|--|\n| Move 🎯 | Li |\n| Pay | Ann |';
    const { title, headings, tasks } = readPlan(source, 'markdown');
    assert.deepEqual([title, headings.map(({ text }) => text)], ['Plan', ['Plan', 'Shop']]);
    assert.deepEqual(tasks.map(({ text, tags }) => [text, tags.map(({ kind, start, end }) => [kind, source.slice(start, end)])]), [
      ['Open 📅 2026-05-01', [['project', ' #project']]],
      ['Hire', [['operations', ' #ops']]],
      ['Move | Li', [['project', ' 🎯']]],
      ['Pay | Ann', []],
    ]);
    assert.deepEqual(tasks[1]!.context, { title: 'Plan', headings: ['Shop'], parent: 'Open 📅 2026-05-01', siblings: [] });
    assert.deepEqual(tasks[3]!.context.siblings, ['Move | Li']);
  });

  it('locates what stands after a tag', () => {
    const source = '- Open #project 📅 2026-05-01';
    const [task] = tasksOf(source);
    const start = task!.text.indexOf('2026');
    const place = locateInSource(task!, { start, end: start + 10 });
    assert.equal(source.slice(place.start, place.end), '2026-05-01');
    assert.deepEqual(locateInSource(task!, { start: 0, end: 4 }), { start: 2, end: 6 });
  });

  it('does not read a document that is too long for its structure', () => {
    const source = '- a\n'.repeat(maxPlanLength / 4);
    assert.equal(readPlan(`${source}\n`, 'markdown').tooLong, true);
    assert.equal(readPlan(`- a\n\`\`\`\n${'- b\n'.repeat(300_000)}\`\`\`\n`, 'markdown').tasks.length, 1);
  }).timeout(20_000);

  it('finds some forty tasks in the sample plans', () => {
    for (const file of ['samples/plan-en.md', 'samples/plan-zh-cn.md']) {
      const { tasks } = readPlan(readFileSync(file, 'utf8'), 'markdown');
      assert.ok(tasks.length >= 35 && tasks.length <= 50, String(tasks.length));
    }
  });

  it('gives the text and context that a cursor in the task finds', () => {
    eachPlan(1000, true, (source, format) => {
      const tasks = tasksOf(source, format);
      const found = findSelectedTasks(source, tasks.map(({ start }) => ({ start, end: start })), format);
      assert.equal(found.length, tasks.length);
      for (const [index, { task, context }] of found.entries()) {
        const { text, start, end } = tasks[index]!;
        assert.deepEqual([start, end, cutTags(text)], [task.start, task.end, cutTags(task.text)]);
        const { title, headings, parent, siblings } = context;
        assert.deepEqual(tasks[index]!.context, { title: title && cutTags(title), headings: headings!.map(cutTags), parent: parent && cutTags(parent), siblings: siblings!.map(cutTags) });
      }
    });
  });

  it('keeps places in order and inside of the document', () => {
    eachPlan(1000, true, (source, format) => {
      const { tasks, headings } = readPlan(source, format);
      let last = 0;
      for (const [index, task] of tasks.entries()) {
        assert.equal(task.index, index);
        assert.ok(task.start >= last && task.end > task.start && task.outerEnd >= task.end && task.outerEnd <= source.length);
        assert.ok(task.name.start >= task.start && task.name.end > task.name.start);
        assert.ok(task.parent === undefined || (task.parent < index && task.depth === tasks[task.parent]!.depth + 1));
        assert.ok(task.heading === undefined || headings[task.heading]!.start < task.start);
        last = task.end;
      }
    });
  });
});
