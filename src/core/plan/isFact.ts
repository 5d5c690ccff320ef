import { foldLabel } from '../documents/foldLabel';
import { readsAsTask } from './readsAsTask';

/** What lists of facts about a task or document are labelled with. */
const labels = new Set(
  `owner/owners/responsible/assignee/assigned to/lead/who/performed by/done by/trigger/triggered by/duration/takes/time needed/when/due/due date/deadline/start/start date/end/end date/date/status/state/priority/effort/estimate/budget/cost/note/notes/remark/contact/contacts/phone/tel/email/e-mail/address/location/place/venue/room/attendees/participants/present/absent/apologies/version/reviewed by/approved by/reviewer/approver/author/team/department/link/links/ticket/id/tools/prerequisite/prerequisites/
  负责人/责任人/执行人/承办人/经办人/岗位/触发/触发条件/用时/耗时/时长/时间/截止/截止时间/截止日期/开始时间/结束时间/日期/状态/优先级/工期/预算/费用/备注/注/说明/联系人/联系方式/电话/邮箱/地址/地点/会议室/参会人/参会人员/参加人/参加人员/出席/缺席/主持人/记录人/版本/审核人/审批人/作者/部门/团队/链接/编号/工具/前置条件/前提/負責人/執行人/時間/日期/狀態/備註/電話/地點`
    .split('/')
    .map((label) => foldLabel(label.trim())),
);
const labelled = /^[*_]{0,3}([^:：*_\n]{1,24})[*_]{0,3}\s?[:：][*_]{0,3}\s?(?=\S)/;

/** Whether an item states something ("Owner: Ann", "**地点：** 三楼") and asks nobody to do anything. */
export function isFact(text: string): boolean {
  const match = labelled.exec(text);
  return match !== null && labels.has(foldLabel(match[1]!)) && !readsAsTask(text.slice(match[0].length));
}
