import { findVagueOwner } from '../people';
import { findMissingRecommended, findMissingRequired } from '../missingFields';
import { findBareNotApplicable, findUnfinishedText, findWholePlaceholders } from '../unfinishedFields';
import type { RuleFamily } from '../rule';
import { findNoAccessReview, findNoDrill, findNoFallback, findOldDrill } from './continuity';
import { findNoRecoveryTime, findNoTime, findOneStep } from './incidents';
import { findNothingLearned } from './learning';
import { findFullTarget, findLevelCount, findNoAction, findNoSource, findNoStepContact, findNoTarget, findNoThreshold } from './levels';
import { findNoBackup, findNoContact, findNoDeputy, findUncoveredHours } from './people';
import { findLongProcedures, findNoFailure, findNoRecoverySteps, findNoResult, findNoRole, findNoSteps, findOpenSteps } from './procedures';
import { findNoRhythm, findVagueRhythm } from './rhythm';
import { findEndHeading, findNoReviewDate, findOverdueItems, findOverdueReview, findSecretValues } from './upkeep';
import { findUnwatched } from './watching';

export const runbookRules = {
  RB001: findMissingRequired,
  RB002: findMissingRecommended,
  RB003: findWholePlaceholders,
  RB004: findUnfinishedText,
  RB005: findBareNotApplicable,
  RB010: findVagueOwner('owner'),
  RB011: findNoDeputy,
  RB012: findNoContact,
  RB013: findNoBackup,
  RB014: findUncoveredHours,
  RB020: findNoTarget,
  RB021: findNoSource,
  RB022: findFullTarget,
  RB023: findUnwatched,
  RB030: findNoRhythm,
  RB031: findVagueRhythm,
  RB040: findNoSteps('procedures'),
  RB041: findNoResult,
  RB042: findNoFailure,
  RB043: findNoRole,
  RB044: findLongProcedures,
  RB045: findOpenSteps,
  RB050: findNoThreshold,
  RB051: findNoAction,
  RB060: findLevelCount,
  RB061: findOneStep,
  RB062: findNoTime,
  RB063: findNoStepContact,
  RB070: findNoRecoverySteps,
  RB071: findNoRecoveryTime,
  RB072: findNoDrill,
  RB073: findOldDrill,
  RB074: findNoFallback,
  RB080: findSecretValues,
  RB081: findNoAccessReview,
  RB090: findNoReviewDate,
  RB091: findOverdueReview,
  RB092: findNothingLearned,
  RB093: findOverdueItems,
  RB095: findEndHeading,
} as const satisfies RuleFamily;
