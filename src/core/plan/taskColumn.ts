import { foldLabel } from '../documents/foldLabel';

const fold = (words: string): ReadonlySet<string> => new Set(words.split('/').map(foldLabel));

/** Header words of the column that says what is to be done. */
const taskHeaders = fold(
  'task/tasks/to do/todo/action/actions/action item/action items/activity/activities/work item/work package/what/任务/任务名称/任务内容/待办/待办事项/行动/行动项/工作任务/工作内容/工作项/做什么/工作事项/具体事项/任务描述/任务事项/任務/任務名稱/工作內容',
);
/** Words that head the same column as well as others. */
const likelyHeaders = fold(
  'item/job/story/user story/description/summary/title/details/项/项目/事项/内容/描述/说明/标题/名称/工作/主要工作/重点工作/活动/項目/名稱',
);
/** Header words that only a table of tasks has beside them. */
const companions = fold(
  'owner/who/by whom/assignee/assigned to/responsible/lead/due/due date/by when/when/deadline/status/state/start/end/start date/end date/date/finish/priority/done/effort/estimate/frequency/how often/负责人/责任人/谁/执行人/承办人/经办人/责任部门/负责部门/牵头部门/截止/截止时间/截止日期/完成时间/完成日期/时间/时限/完成时限/何时/日期/期限/状态/进度/进展/开始时间/结束时间/开始/结束/优先级/频率/频次/周期/工期/負責人/時間/狀態/截止日期/頻率',
);

/**
 * Which column of a table names a task, by the words of its header; undefined for a table of something else. A header
 * word that tasks share with other things counts only where an owner, a date or a state stands beside it.
 */
export function findTaskColumn(header: readonly string[]): number | undefined {
  const folded = header.map(foldLabel);
  const sure = folded.findIndex((text) => taskHeaders.has(text));
  if (sure >= 0) return sure;
  if (!folded.some((text) => companions.has(text))) return undefined;
  const likely = folded.findIndex((text) => likelyHeaders.has(text));
  return likely < 0 ? undefined : likely;
}
