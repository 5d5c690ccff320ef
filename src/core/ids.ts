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
  insertTemplate: 'rolePlanner.insertTemplate',
  newFromTemplate: 'rolePlanner.newFromTemplate',
  newTeamTemplate: 'rolePlanner.newTeamTemplate',
  classifyTask: 'rolePlanner.classifyTask',
  showReasons: 'rolePlanner.showReasons',
  selectTask: 'rolePlanner.selectTask',
  goToTask: 'rolePlanner.goToTask',
  settleTask: 'rolePlanner.settleTask',
  clearVerdict: 'rolePlanner.clearVerdict',
  secondOpinion: 'rolePlanner.secondOpinion',
  checkDocument: 'rolePlanner.checkDocument',
  openRule: 'rolePlanner.openRule',
  checkWorkspace: 'rolePlanner.checkWorkspace',
  checkFolder: 'rolePlanner.checkFolder',
  turnRuleOff: 'rolePlanner.turnRuleOff',
  showDecisions: 'rolePlanner.showDecisions',
  editDecisions: 'rolePlanner.editDecisions',
  forgetDecision: 'rolePlanner.forgetDecision',
  forgetAllDecisions: 'rolePlanner.forgetAllDecisions',
  prepareHandover: 'rolePlanner.prepareHandover',
  addNewParts: 'rolePlanner.addNewParts',
  reviewReadiness: 'rolePlanner.reviewReadiness',
  goToReadinessItem: 'rolePlanner.goToReadinessItem',
  exportReadiness: 'rolePlanner.exportReadiness',
  closeReadiness: 'rolePlanner.closeReadiness',
  requestImprovement: 'rolePlanner.requestImprovement',
  findDrift: 'rolePlanner.findDrift',
  reviewPlan: 'rolePlanner.reviewPlan',
  reviewWorkspace: 'rolePlanner.reviewWorkspace',
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
  showHints: 'hints.show',
  checkSeverity: 'check.severity',
  runbookVariant: 'templates.runbookVariant',
  checkRun: 'check.run',
  checkFieldLevels: 'check.fieldLevels',
  checkMostMissingEach: 'check.mostMissingEach',
  checkMostMissingRequired: 'check.mostMissingRequired',
  checkMostObjectives: 'check.mostObjectives',
  checkFewestMilestones: 'check.fewestMilestones',
  checkMostSteps: 'check.mostSteps',
  checkFewestSeverityLevels: 'check.fewestSeverityLevels',
  checkMostSeverityLevels: 'check.mostSeverityLevels',
  checkDrillDays: 'check.drillDays',
  checkReviewDays: 'check.reviewDays',
  checkDecisionDays: 'check.decisionDays',
  checkImprovementDays: 'check.improvementDays',
  checkRouteFixMoney: 'check.routeFixMoney',
  checkRouteChangeMoney: 'check.routeChangeMoney',
  checkRouteFixDays: 'check.routeFixDays',
  checkRouteChangeDays: 'check.routeChangeDays',
  checkRouteChangeTeams: 'check.routeChangeTeams',
  learnStore: 'learn.store',
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

/** Scheme of the pages that explain the rules; the manifest shows it as a preview. */
export const ruleScheme = 'role-planner-rule';
/** Context key that is true while the sidebar shows how ready a hand-over is. */
export const hasReadinessKey = 'rolePlanner.hasReadiness';

/** Scheme of the documents that show what an existing file would be with the new parts of a prepared one. */
export const proposalScheme = 'role-planner-proposal';
/** Context key that is true while a plan is under review. */
export const hasReviewKey = 'rolePlanner.hasReview';

/** Scheme of the documents that show what a document would be with a task split. */
export const splitScheme = 'role-planner-split';
