/** Every id that package.json contributes, once. A test compares this list with the manifest. */

export const viewId = 'rolePlanner.comparison';
export const reviewViewId = 'rolePlanner.review';

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
  checkDocument: 'rolePlanner.checkDocument',
  reviewPlan: 'rolePlanner.reviewPlan',
  acceptKind: 'rolePlanner.acceptKind',
  setOtherKind: 'rolePlanner.setOtherKind',
  setKind: 'rolePlanner.setKind',
  splitTask: 'rolePlanner.splitTask',
  skipTask: 'rolePlanner.skipTask',
  nextUnsure: 'rolePlanner.nextUnsure',
  undoReview: 'rolePlanner.undoReview',
  acceptAll: 'rolePlanner.acceptAll',
  removeTags: 'rolePlanner.removeTags',
  goToReviewTask: 'rolePlanner.goToReviewTask',
  reviewGroupBy: 'rolePlanner.reviewGroupBy',
  copyBalance: 'rolePlanner.copyBalance',
  exportReview: 'rolePlanner.exportReview',
  closeReview: 'rolePlanner.closeReview',
  showLog: 'rolePlanner.showLog',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];

/** Relative to the section `rolePlanner`. */
export const settingIds = {
  contentLanguage: 'contentLanguage',
  markReasons: 'classify.markReasons',
  checkSeverity: 'check.severity',
  tagForm: 'tag.form',
} as const;

export const colorIds = {
  project: 'rolePlanner.projectForeground',
  operations: 'rolePlanner.operationsForeground',
} as const;

/** Context key that is true while there is a verdict to explain, settle or clear. */
export const hasVerdictKey = 'rolePlanner.hasVerdict';

/** Context key that is true while a plan is under review. */
export const hasReviewKey = 'rolePlanner.hasReview';

/** Scheme of the documents that show what a document would be with a task split. */
export const splitScheme = 'role-planner-split';
