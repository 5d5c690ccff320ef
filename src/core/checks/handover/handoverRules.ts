import { findMissingRecommended, findMissingRequired } from '../missingFields';
import type { RuleFamily } from '../rule';
import { findBareNotApplicable, findUnfinishedText, findWholePlaceholders } from '../unfinishedFields';
import { findShortSupport } from './cycles';
import { findEarlySignature, findUnsignedParty } from './decision';
import { exceptReceivers } from './exceptReceivers';
import { findNoExit, findNoSupportEnd, findOnlyTold } from './earlySupport';
import { findIncompleteItems, findItemsOfTheProject, findNoOpenItems } from './openItems';
import { findNoReceiver, findSameParty } from './parties';
import { findNoEvidence, findOpenBlockers, findUnownedItems } from './readiness';

export const handoverRules = {
  HO001: findNoReceiver,
  HO002: findSameParty,
  HO004: findMissingRequired,
  HO005: findMissingRecommended,
  HO006: exceptReceivers(findWholePlaceholders),
  HO007: findUnfinishedText,
  HO008: exceptReceivers(findBareNotApplicable),
  HO010: findOpenBlockers,
  HO011: findUnownedItems,
  HO012: findNoEvidence,
  HO020: findNoOpenItems,
  HO021: findIncompleteItems,
  HO022: findItemsOfTheProject,
  HO030: findNoSupportEnd,
  HO031: findNoExit,
  HO032: findShortSupport,
  HO040: findOnlyTold,
  HO050: findUnsignedParty,
  HO051: findEarlySignature,
} as const satisfies RuleFamily;
