import type { RuleCode } from './ruleLevels';

/**
 * Rules that ask for something beside what is written (a drill, a baseline, a second option): who has a form of his own has
 * never promised it. All others judge what is written, and hold in any document of the kind.
 */
export const formOnlyRules: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'CH002', 'CH011', 'CH013', 'CH020', 'CH025', 'CH031', 'CH044', 'CH051',
  'RB002', 'RB023', 'RB030', 'RB041', 'RB042', 'RB043', 'RB044', 'RB071', 'RB072', 'RB074', 'RB081', 'RB092',
  'HO005',
  'IR004', 'IR005', 'IR006', 'IR007', 'IR008',
]);
