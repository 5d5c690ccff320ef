import { findSolutionOrBlame } from '../charter/wording';
import type { RuleFamily } from '../rule';
import { findImpactWithoutNumber, findMissingOrOpen, findNoEvidenceGiven, findNoReason, findNoSize, findOneOption, findUncheckableGoal, findUnplacedProblem, findWaiting } from './request';
import { findOtherRoute } from './routing';

export const improvementRules = {
  IR001: findMissingOrOpen,
  IR002: findUnplacedProblem,
  IR003: findSolutionOrBlame,
  IR004: findImpactWithoutNumber,
  IR005: findNoEvidenceGiven,
  IR006: findUncheckableGoal,
  IR007: findOneOption,
  IR008: findNoSize,
  IR010: findWaiting,
  IR011: findNoReason,
  IR012: findOtherRoute,
} as const satisfies RuleFamily;
