import { foldLabel } from '../documents/foldLabel';

const fold = (words: string): ReadonlySet<string> => new Set(words.split('/').map(foldLabel));

/** Header words of the column that says what is to be done. */
const taskHeaders = fold(
  'task/tasks/task name/task title/task description/subtask/subtasks/to do/todo/action/actions/action item/action items/action required/next step/next steps/activity/activities/activity name/work item/work package/what/任务/子任务/任务项/任务名称/任务标题/任务内容/任务说明/待办/待办任务/待办事项/行动/行动项/行动事项/下一步/工作任务/工作名称/工作内容/工作项/做什么/工作事项/具体事项/任务描述/任务事项/任務/任務名稱/工作內容',
);
/** Words that head the same column as well as others. */
const likelyHeaders = fold(
  'item/job/story/user story/description/summary/title/details/项/项目/事项/事项名称/事项内容/内容/描述/说明/标题/名称/工作/主要工作/重点工作/活动/項目/名稱',
);
/** Header words that only a table of tasks has beside them. */
const companions = fold(
  'owner/who/by whom/assignee/assigned to/responsible/responsible person/person responsible/lead/due/due date/target date/by when/when/deadline/status/state/start/end/start date/end date/date/finish/priority/done/effort/estimate/frequency/how often/负责人/责任人/谁/执行人/跟进人/牵头人/承办人/经办人/责任部门/责任单位/负责部门/牵头部门/主责部门/截止/截止时间/截止日期/完成时间/完成日期/完成情况/计划完成时间/起止时间/时间/时限/完成时限/何时/日期/期限/状态/进度/进展/开始时间/结束时间/开始/结束/优先级/频率/频次/周期/工期/負責人/時間/狀態/截止日期/頻率',
);

const known: ReadonlySet<string> = new Set([...taskHeaders, ...likelyHeaders]);
const remark = /[(（][^()（）]*[)）]/g;
const wordsOfOneScript = /[A-Za-z][A-Za-z '’.-]*|[\u3400-\u9fff]+/g;

/**
 * Which column of a table names a task, by the words of its header; undefined for a table of something else. A header
 * word that tasks share with other things counts only where an owner, a date or a state stands beside it. What is in
 * brackets does not count, and two words for the same thing, such as "Task / 任务", count as either.
 */
export function findTaskColumn(header: readonly string[]): number | undefined {
  const folded = header.map(readHeader);
  const names = (words: readonly string[], labels: ReadonlySet<string>): boolean => words.some((word) => labels.has(word)) && words.every((word) => known.has(word));
  const sure = folded.findIndex((words) => names(words, taskHeaders));
  if (sure >= 0) return sure;
  if (!folded.some((words) => words.some((word) => companions.has(word)))) return undefined;
  const likely = folded.findIndex((words) => names(words, likelyHeaders));
  return likely < 0 ? undefined : likely;
}

/** The text of a header cell as one word for a set; where that is none, each of the names that stand side by side in it. */
function readHeader(text: string): readonly string[] {
  const plain = text.replace(remark, ' ');
  const whole = foldLabel(plain);
  return known.has(whole) || companions.has(whole) ? [whole] : (plain.match(wordsOfOneScript) ?? []).map(foldLabel).filter(Boolean);
}
