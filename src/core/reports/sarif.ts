import { defaultSeverity } from '../checks/gradeHit';
import type { FindingSeverity } from '../checks/finding';
import { ruleLevels, type RuleCode } from '../checks/ruleLevels';
import type { CheckedFile, ReportedFinding } from './checkSource';
import { fileUri } from './fileUri';

/** What a SARIF log says in words, and of whom. */
export interface SarifLabels {
  readonly version: string;
  /** As a language tag, e.g. `en` or `zh-CN`. */
  readonly language: string;
  /** What a rule is about, in a phrase. */
  readonly describeRule: (code: RuleCode) => string;
  /** How to silence a rule. */
  readonly helpWithRule: (code: RuleCode) => string;
}

/** A file that could not be read, and why. */
export interface SarifNotification {
  readonly file: string;
  readonly message: string;
}

const levels: Readonly<Record<FindingSeverity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note' };

/** The check's answer as a SARIF 2.1.0 log with a line end. Names only the rules that found something. */
export function sarif(files: readonly CheckedFile[], unreadable: readonly SarifNotification[], labels: SarifLabels): string {
  const codes = [...new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Role Planner', version: labels.version, semanticVersion: labels.version, language: labels.language, rules: codes.map((code) => rule(code, labels)) } },
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ file, message }) => ({ level: 'error', message: { text: message }, locations: [{ physicalLocation: { artifactLocation: artifact(file) } }] })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ file, findings }) => findings.map((finding) => result(file, finding, codes.indexOf(finding.code)))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function rule(code: RuleCode, { describeRule, helpWithRule }: SarifLabels): object {
  return {
    id: code,
    shortDescription: { text: describeRule(code) },
    help: { text: helpWithRule(code) },
    defaultConfiguration: { level: levels[defaultSeverity(ruleLevels[code])] },
  };
}

function result(file: string, { code, severity, message, line, column, endLine, endColumn }: ReportedFinding, ruleIndex: number): object {
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column, endLine, endColumn } } },
    ],
  };
}

const artifact = (file: string): { readonly uri: string } => ({ uri: fileUri(file) });
