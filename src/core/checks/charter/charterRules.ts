import { findMissingRecommended, findMissingRequired } from '../missingFields';
import { findBareNotApplicable, findUnfinishedText, findWholePlaceholders } from '../unfinishedFields';
import { findVagueOwner } from '../people';
import type { RuleFamily } from '../rule';
import { findNoApprover, findUnsigned } from './approval';
import { findNoAmount, findNoSource } from './budget';
import { findInAndOut, findNothingExcluded, findUnaccepted } from './delivery';
import { findActivities, findMilestoneObjectives, findMissingBaseline, findTooManyObjectives, findUndated, findUnmeasurable } from './objectives';
import { findOpenRisks } from './risks';
import { findOnePersonTwoRoles, findUnlistedReceiver } from './roles';
import { findFewMilestones, findNoEnd, findOutsideMilestones, findReversedDates, findUndatedMilestones, findVagueDateWords } from './schedule';
import { findOpenWords, findSizelessWords, findSolutionOrBlame } from './wording';

export const charterRules = {
  CH001: findMissingRequired,
  CH002: findMissingRecommended,
  CH003: findWholePlaceholders,
  CH004: findUnfinishedText,
  CH005: findBareNotApplicable,
  CH010: findUnmeasurable,
  CH011: findUndated,
  CH012: findMilestoneObjectives,
  CH013: findMissingBaseline,
  CH014: findTooManyObjectives,
  CH015: findActivities,
  CH016: findSizelessWords,
  CH017: findOpenWords,
  CH020: findNoEnd,
  CH021: findReversedDates,
  CH022: findVagueDateWords,
  CH023: findUndatedMilestones,
  CH024: findOutsideMilestones,
  CH025: findFewMilestones,
  CH030: findNoAmount,
  CH031: findNoSource,
  CH040: findVagueOwner('sponsor'),
  CH041: findVagueOwner('projectManager'),
  CH042: findOnePersonTwoRoles,
  CH043: findVagueOwner('operationsOwner'),
  CH044: findUnlistedReceiver,
  CH050: findUnsigned,
  CH051: findNoApprover,
  CH060: findNothingExcluded,
  CH061: findInAndOut,
  CH062: findUnaccepted,
  CH070: findOpenRisks,
  CH071: findSolutionOrBlame,
} as const satisfies RuleFamily;
