import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readsAsTask } from '../../../src/core/plan/readsAsTask';

interface Item {
  readonly text: string;
  readonly label: string;
  readonly items?: readonly Item[];
}
interface Document {
  readonly sections: readonly { readonly headings: readonly string[]; readonly items: readonly Item[] }[];
}

const linesOf = (folder: string, language: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(language) && name.endsWith(ending))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean));
const tasksIn = (items: readonly Item[]): readonly string[] => items.flatMap(({ text, label, items: nested = [] }) => [...(label === 'unclear' ? [] : [text]), ...tasksIn(nested)]);
const shareOf = (texts: readonly string[]): number => texts.filter(readsAsTask).length / texts.length;

describe('readsAsTask', () => {
  for (const text of ['Open the new shop', 'Renew the contract by June', '**Order** the racks', 'Task 3: Move the stock away', 'Review the budget', '完成新仓库的搬迁工作', '把旧系统停掉', '任务二：上线新的会员系统']) {
    it(`takes ${JSON.stringify(text)} for a task`, () => assert.equal(readsAsTask(text), true));
  }

  for (const text of ['', 'Support', 'Release notes', 'Launch week', 'Review', 'Start of the day', 'Plan and scope', 'Open?', 'The shop opens in June', 'Open the following:', '采购管理', '上线前两周', '更新记录', '为什么', '项目背景']) {
    it(`does not take ${JSON.stringify(text)} for one`, () => assert.equal(readsAsTask(text), false));
  }

  // What the labelled documents say: nearly every heading there names a subject, and every item that has a kind is a task.
  for (const [language, leastTasks] of [['en', 0.4], ['zh', 0.22]] as const) {
    it(`takes hardly any heading of the labelled ones for a task, and many of the tasks (${language})`, () => {
      const documents = linesOf('training/documents', language, '.jsonl').map((line) => JSON.parse(line) as Document);
      const listed = linesOf('training/places', language, '.tsv').map((line) => line.split('\t')).filter(([, what]) => what === 'heading').map(([, , text]) => text!);
      const headings = [...new Set([...listed, ...documents.flatMap(({ sections }) => sections.flatMap((section) => section.headings))])];
      const tasks = documents.flatMap(({ sections }) => sections.flatMap(({ items }) => tasksIn(items)));
      assert.ok(shareOf(headings) < 0.015, `${shareOf(headings)} of the headings`);
      assert.ok(shareOf(tasks) > leastTasks, `${shareOf(tasks)} of the tasks`);
    });
  }
});
