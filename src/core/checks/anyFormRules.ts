import type { RuleCode } from './ruleLevels';

/**
 * Rules that judge what is written: they hold in documents with a form of their own too. The others ask for something beside it
 * (a deputy, a drill, a baseline), which only who follows the fields of the kind has promised.
 */
export const anyFormRules: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'CH001', 'CH003', 'CH004', 'CH005', 'CH010', 'CH015', 'CH016', 'CH017', 'CH021', 'CH022', 'CH023', 'CH024', 'CH030', 'CH040', 'CH041', 'CH042', 'CH043', 'CH050', 'CH060', 'CH061', 'CH070', 'CH071',
  'RB001', 'RB003', 'RB004', 'RB005', 'RB010', 'RB014', 'RB022', 'RB080',
  'HO001', 'HO002', 'HO004', 'HO006', 'HO007', 'HO008', 'HO010', 'HO020', 'HO022', 'HO050', 'HO051',
  'IR001', 'IR002', 'IR003', 'IR011',
]);
