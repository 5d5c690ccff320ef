/** Every id that package.json contributes, once. A test compares this list with the manifest. */

export const viewId = 'rolePlanner.comparison';

export const commandIds = {
  showComparison: 'rolePlanner.showComparison',
  openComparison: 'rolePlanner.openComparison',
  copyAspect: 'rolePlanner.copyAspect',
  insertAspect: 'rolePlanner.insertAspect',
  filterByRole: 'rolePlanner.filterByRole',
  filterByText: 'rolePlanner.filterByText',
  clearFilter: 'rolePlanner.clearFilter',
  toggleSections: 'rolePlanner.toggleSections',
  chooseContentLanguage: 'rolePlanner.chooseContentLanguage',
  insertCharter: 'rolePlanner.insertCharter',
  insertRunbook: 'rolePlanner.insertRunbook',
  insertHandover: 'rolePlanner.insertHandover',
  insertImprovement: 'rolePlanner.insertImprovement',
  newCharter: 'rolePlanner.newCharter',
  newRunbook: 'rolePlanner.newRunbook',
  newHandover: 'rolePlanner.newHandover',
  newImprovement: 'rolePlanner.newImprovement',
  classifyTask: 'rolePlanner.classifyTask',
  showReasons: 'rolePlanner.showReasons',
  selectTask: 'rolePlanner.selectTask',
  goToTask: 'rolePlanner.goToTask',
  settleTask: 'rolePlanner.settleTask',
  clearVerdict: 'rolePlanner.clearVerdict',
  secondOpinion: 'rolePlanner.secondOpinion',
  checkDocument: 'rolePlanner.checkDocument',
  showLog: 'rolePlanner.showLog',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];

/** Relative to the section `rolePlanner`. */
export const settingIds = {
  contentLanguage: 'contentLanguage',
  markReasons: 'classify.markReasons',
  showHints: 'hints.show',
  checkSeverity: 'check.severity',
  tagForm: 'tag.form',
} as const;

export const colorIds = {
  project: 'rolePlanner.projectForeground',
  operations: 'rolePlanner.operationsForeground',
} as const;

/** Names of the language model tools. */
export const toolIds = {
  classifyTask: 'role-planner_classify_task',
  reviewPlan: 'role-planner_review_plan',
} as const;

/** Scheme of the documents that show what would be sent to a language model. */
export const promptScheme = 'role-planner-prompt';

/** Context key that is true while there is a verdict to explain, settle or clear. */
export const hasVerdictKey = 'rolePlanner.hasVerdict';
