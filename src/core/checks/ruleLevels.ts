import type { DocumentKind } from '../documents/documentKind';

/** How grave the reference holds a fault: error, warning, information. */
export type RuleLevel = 'E' | 'W' | 'I';

/** Every rule with its level. The letters of a code tell the kind of document; codes are stable. */
export const ruleLevels = {
  CH001: 'E', CH002: 'W', CH003: 'E', CH004: 'W', CH005: 'W',
  CH010: 'W', CH011: 'W', CH012: 'I', CH013: 'I', CH014: 'I', CH015: 'W', CH016: 'W', CH017: 'W',
  CH020: 'E', CH021: 'E', CH022: 'W', CH023: 'W', CH024: 'W', CH025: 'I', CH030: 'E', CH031: 'I',
  CH040: 'E', CH041: 'E', CH042: 'W', CH043: 'W', CH044: 'I', CH050: 'E', CH051: 'W',
  CH060: 'W', CH061: 'I', CH062: 'W', CH070: 'W', CH071: 'I',
  RB001: 'E', RB002: 'W', RB003: 'E', RB004: 'W', RB005: 'W',
  RB010: 'E', RB011: 'W', RB012: 'W', RB013: 'W', RB014: 'I', RB020: 'W', RB021: 'I', RB022: 'I', RB023: 'I',
  RB030: 'W', RB031: 'W', RB040: 'E', RB041: 'W', RB042: 'W', RB043: 'I', RB044: 'I', RB045: 'W',
  RB050: 'W', RB051: 'W', RB060: 'W', RB061: 'E', RB062: 'W', RB063: 'W',
  RB070: 'E', RB071: 'W', RB072: 'W', RB073: 'W', RB074: 'I', RB080: 'E', RB081: 'I',
  RB090: 'E', RB091: 'W', RB092: 'I', RB093: 'W', RB094: 'I', RB095: 'I',
  HO001: 'E', HO002: 'E', HO003: 'W', HO004: 'E', HO005: 'W', HO006: 'E', HO007: 'W', HO008: 'W',
  HO010: 'E', HO011: 'W', HO012: 'I', HO020: 'E', HO021: 'W', HO022: 'W',
  HO030: 'E', HO031: 'W', HO032: 'I', HO040: 'W', HO041: 'I', HO050: 'E', HO051: 'I',
  IR001: 'E', IR002: 'W', IR003: 'I', IR004: 'W', IR005: 'W', IR006: 'W', IR007: 'I', IR008: 'I', IR010: 'W', IR011: 'W', IR012: 'I',
  IR020: 'I', IR021: 'I',
} as const satisfies Readonly<Record<string, RuleLevel>>;

export type RuleCode = keyof typeof ruleLevels;

const kinds: Readonly<Record<string, DocumentKind>> = {
  CH: 'project-charter', RB: 'operations-runbook', HO: 'handover-record', IR: 'improvement-request',
};

export const ruleCodes = Object.keys(ruleLevels) as readonly RuleCode[];

/** Rules that need more than one document. */
export const relationCodes = ['RB094', 'HO003', 'HO041', 'IR020', 'IR021'] as const satisfies readonly RuleCode[];
export type RelationCode = (typeof relationCodes)[number];

/** Rules that one document is enough for. */
export type TextCode = Exclude<RuleCode, RelationCode>;
const needsOthers: ReadonlySet<string> = new Set(relationCodes);
export const textCodes: readonly TextCode[] = ruleCodes.filter((code): code is TextCode => !needsOthers.has(code));

export const kindOfRule = (code: RuleCode): DocumentKind => kinds[code.slice(0, 2)]!;
