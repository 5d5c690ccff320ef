import type { RelationCode } from '../checks/ruleLevels';
import { findBrokenLinks } from './brokenLinks';
import { findFaultyRunbook } from './linkedRunbook';
import { findOtherOwners } from './owners';
import type { RelationCheck } from './relationContext';
import { findForgottenRequest, findUntoldResult } from './returnLoop';

/** Every rule that needs more than one document; the compiler refuses a code without a check. */
export const relationRules: Readonly<Record<RelationCode, RelationCheck>> = {
  RB094: findBrokenLinks,
  HO003: findOtherOwners,
  HO041: findFaultyRunbook,
  IR020: findForgottenRequest,
  IR021: findUntoldResult,
};
