import assert from 'node:assert/strict';
import { classify } from '../../../../src/core/classifier/classify';
import type { TextFormat } from '../../../../src/core/markdown/readBlocks';
import type { PlanTask } from '../../../../src/core/plan/plan';
import { readPlan } from '../../../../src/core/plan/readPlan';
import { splitTask, type TaskSplit } from '../../../../src/core/plan/split/splitTask';
import { applyEdits } from '../../../../src/core/textEdit';
import type { TaskPart } from '../../../../src/core/workKind';
import { shippedModel } from '../../classifier/shippedModel';
import { createRandom } from '../../markdown/generateDocument';
import { generatePlan } from '../generatePlan';

const joints = [' and then ', '，再'];
const english = 'Build the export and then run it every night';
const chinese = '搭建看板，再每天核数据';

/** The parts that the joint divides. */
function partsOf({ text }: PlanTask): readonly TaskPart[] {
  const joint = joints.find((each) => text.includes(each))!;
  const at = text.indexOf(joint);
  return [{ role: 'project', start: 0, end: at }, { role: 'operations', start: at + joint.length, end: text.length }];
}

function splitFirst(source: string, format: TextFormat = 'markdown'): TaskSplit | undefined {
  const task = readPlan(source, format).tasks.find(({ text }) => joints.some((joint) => text.includes(joint)))!;
  return splitTask(source, task, partsOf(task), format);
}

function split(source: string, format: TextFormat = 'markdown'): string | undefined {
  const found = splitFirst(source, format);
  return found && applyEdits(source, found.edits);
}

const cases: readonly (readonly [name: string, source: string, result: string, format?: TextFormat])[] = [
  ['an item', `- ${english}\n- Next\n`, '- Build the export\n- Run the export every night\n- Next\n'],
  ['an item at the end of the document', `* ${english}`, '* Build the export\n* Run the export every night'],
  ['a checklist item with CR LF', `- [x] ${english}\r\n- [ ] b\r\n`, '- [x] Build the export\r\n- [x] Run the export every night\r\n- [ ] b\r\n'],
  ['a nested item with tabs', `- a\r\t-\t[ ] ${english}\r`, '- a\r\t-\t[ ] Build the export\r\t-\t[ ] Run the export every night\r'],
  ['a numbered item', `9. ${english}\n10. b`, '9. Build the export\n10. Run the export every night\n11. b'],
  ['an item of a numbered list that counts on past what is nested, blank and wrapped', `> 1) a\n> 2) ${english}\n>    - x\n>\n> 3) b\n> wrapped\n> 4) c\n>\n> Text.\n>\n> 5) d`, '> 1) a\n> 2) Build the export\n>    - x\n> 3) Run the export every night\n>\n> 4) b\n> wrapped\n> 5) c\n>\n> Text.\n>\n> 5) d'],
  ['a nested numbered item', `1. a\r\n   1. [ ] ${english}\r\n   2. [ ] b\r\n2. c`, '1. a\r\n   1. [ ] Build the export\r\n   2. [ ] Run the export every night\r\n   3. [ ] b\r\n2. c'],
  ['an item where all have one number', `1. ${english}\n1. b\n1. c`, '1. Build the export\n1. Run the export every night\n1. b\n1. c'],
  ['an item of a list that does not count by one', `1. ${english}\n3. b\n5. c`, '1. Build the export\n2. Run the export every night\n3. b\n5. c'],
  ['an item before one that a longer number would take its list from', `8. ${english}\n9. b\n   - c\n10. d`, '8. Build the export\n9. Run the export every night\n9. b\n   - c\n10. d'],
  ['an item before code that looks like its list', `1. ${english}\n\n\`\`\`\n2. b\n\`\`\`\n`, '1. Build the export\n2. Run the export every night\n\n```\n2. b\n```\n'],
  ['an item that holds others', `- ${english}\n  - Draft\n\n    Text.\n\n    \`\`\`\n    x\n    \`\`\`\n\n- b`, '- Build the export\n  - Draft\n\n    Text.\n\n    ```\n    x\n    ```\n- Run the export every night\n\n- b'],
  ['an item in a quote', `> - ${english}\n>\n> text`, '> - Build the export\n> - Run the export every night\n>\n> text'],
  ['an item on the line of another', `- - ${english}\n`, '- - Build the export\n  - Run the export every night\n'],
  ['a Chinese numbered line', `一、${chinese}\n二、装修`, '一、搭建看板\n二、每天核数据\n三、装修'],
  ['an item with an anchor and trailing spaces', `- ${english} ^a1  \n`, '- Build the export ^a1  \n- Run the export every night\n'],
  ['a tagged item', `- ${english} #mixed\n`, '- Build the export #project\n- Run the export every night #ops\n'],
  ['a tagged item with a date', `- ${chinese} [混合] 📅 2026-05-01\n`, '- 搭建看板 [项目]\n- 每天核数据 📅 2026-05-01 [运营]\n'],
  ['a row', `| Task | Who |\n|---|---|\n| ${english} | Li |\n| b | |`, '| Task | Who |\n|---|---|\n| Build the export | Li |\n| Run the export every night | Li |\n| b | |'],
  ['a row with a checkbox and a tag', `> |No.|任务|\n> |-|-|\n> |1|${chinese} #项目|\n`, '> |No.|任务|\n> |-|-|\n> |1|搭建看板 #项目|\n> |1|每天核数据 #运营|\n'],
  ['a paragraph', `Text.\n\n${english}\n\nText.`, 'Text.\n\nBuild the export\n\nRun the export every night\n\nText.'],
  ['a line of plain text', `Call Bob\n${english}\nCall Ann`, 'Call Bob\nBuild the export\nRun the export every night\nCall Ann', 'plain'],
  ['a comment', `// ${english}\nrun();`, '// Build the export\n\n// Run the export every night\nrun();', 'plain'],
  ['an item of plain text', `　　1、${chinese}\n　　2、b`, '　　1、搭建看板\n　　2、每天核数据\n　　3、b', 'plain'],
];

describe('splitTask', () => {
  for (const [name, source, result, format] of cases) it(`splits ${name}`, () => assert.equal(split(source, format), result));

  for (const [marker, next] of [['1)', '2)'], ['（九）', '（十）'], ['十、', '十一、'], ['十九、', '二十、'], ['二十一、', '二十二、'], ['(3)', '(4)'], ['①', '②'], ['•', '•'], ['☐', '☐']] as const) {
    it(`counts from ${marker} to ${next}`, () => assert.equal(split(`${marker} ${english}`, 'plain'), `${marker} Build the export\n${next} Run the export every night`));
  }

  for (const [name, source, format] of [
    ['a heading', '# Plan\n\n## Tasks\n\n### Build the export and then run it every night\n', 'markdown'],
    ['an item of several lines', '- Build the export and then run it\n  every night\n', 'markdown'],
    ['an item whose number is its text to Markdown, with more text below', `- ①${english}\n\n\tCall Bob\n`, 'markdown'],
    ['a comment that is closed', '/* Build the export and then run it every night */', 'plain'],
    ['what no half can be read of', '- Export and then nothing\n', 'markdown'],
    ['what the parts do not divide within the cell', '| Task | When |\n|--|--|\n| Build it | now and then daily |\n', 'markdown'],
  ] as const) {
    it(`leaves ${name} whole`, () => assert.equal(split(source, format), undefined));
  }

  it('shows both texts, without tags', () => {
    const { first, second } = splitFirst(`- ${english} #mixed`)!;
    assert.deepEqual([first, second], ['Build the export', 'Run the export every night']);
  });

  it('divides where the classifier found the parts', () => {
    for (const [text, first, second] of [[english, 'Build the export', 'Run the export every night'], ['开发报修小程序，上线后由后勤中心接单、派修、回访', '开发报修小程序', '上线后由后勤中心接单、派修、回访'], ['给新园区建网并交付，之后三年驻场运维', '给新园区建网并交付', '三年驻场运维']] as const) {
      const source = `- ${text}`;
      const [task] = readPlan(source, 'markdown').tasks;
      const { parts } = classify(task!.text, shippedModel(), task!.context);
      const found = splitTask(source, task!, parts!, 'markdown')!;
      assert.deepEqual([found.first, found.second], [first, second]);
    }
  });

  it('leaves every other task and byte as it was in generated plans', () => {
    let count = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const random = createRandom(seed);
      const format = seed % 3 === 0 ? 'plain' : 'markdown';
      const source = generatePlan(random, true).replaceAll(/Build the export|Run payroll every month|has two|ends with/g, english).replaceAll(/每天盘点库存|Mixed 中英 text/g, chinese);
      const plan = readPlan(source, format);
      for (const task of plan.tasks.filter(({ text }) => joints.some((joint) => text.includes(joint)))) {
        const found = splitTask(source, task, partsOf(task), format);
        if (!found) continue;
        count++;
        const label = `seed ${seed}, ${format}: ${JSON.stringify(source)}`;
        const after = applyEdits(source, found.edits);
        const tasks = readPlan(after, format).tasks;
        const added = tasks.findIndex(({ name }, index) => index > task.index && after.slice(name.start, name.end).startsWith(found.second));
        const shown = tasks.map(({ text, depth, checked, form }) => [text, depth, checked, form]);
        const before = plan.tasks.map(({ text, depth, checked, form }) => [text, depth, checked, form]);
        assert.ok(added > task.index, label);
        assert.deepEqual([tasks[added]!.form, tasks[added]!.depth, tasks[added]!.checked], [task.form, task.depth, task.checked], label);
        const others = shown.filter((_, index) => index !== added && index !== task.index);
        assert.deepEqual(others, before.filter((_, index) => index !== task.index), label);
        assert.ok(after.slice(tasks[task.index]!.name.start).startsWith(found.first), label);
      }
    }
    assert.ok(count > 400, String(count));
  }).timeout(20_000);
});
