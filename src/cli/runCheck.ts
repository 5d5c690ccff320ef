import { relative } from 'node:path';
import type { CheckOptions } from '../core/checks/checkOptions';
import { readDocument } from '../core/documents/readDocument';
import { checkJson } from '../core/reports/checkJson';
import { checkReport } from '../core/reports/checkReport';
import { checkSource, type CheckedFile } from '../core/reports/checkSource';
import type { UnreadableFile } from '../core/reports/fileFault';
import { sarif } from '../core/reports/sarif';
import { countSeverities, exceeds } from '../core/reports/severityCounts';
import { checkReportLabels } from '../host/checkReportLabels';
import { driftSentence } from '../host/driftSentence';
import { faultLabel } from '../host/faultLabel';
import { localDay } from '../host/localDay';
import { tellFinding } from '../host/ruleMessages/tellFinding';
import { checkText } from './checkText';
import { l10n } from './editorStandIn';
import type { Source } from './findFiles';
import type { Outcome } from './outcome';
import type { CheckCommand } from './readArguments';
import { readConfig } from './readConfig';
import { readRelatedFiles } from './readRelatedFiles';
import { readSources } from './readSources';
import { sarifLabels } from './sarifLabels';

/** @param hasColor whether the text may be coloured */
export async function runCheck(command: CheckCommand, hasColor: boolean): Promise<Outcome> {
  const config = await readConfig(command.config);
  const options = { ...config.options, today: command.today ?? localDay() };
  const { results, unreadable, problems } = await readSources(command.files, command.stdinName, (source, text) => check(source, text, options));
  const failed = exceeds(countSeverities(results.flatMap(({ findings }) => findings)), command.maxSeverity);
  const isUnsound = unreadable.length > 0 || config.problems.length > 0;
  return { output: write(command, results, unreadable, hasColor), problems: [...config.problems, ...problems], exitCode: isUnsound ? 2 : failed ? 1 : 0 };
}

/** The standard input has no place, so it links to nothing. */
async function check({ file, path }: Source, source: string, options: CheckOptions): Promise<CheckedFile> {
  const document = readDocument(source);
  const related = path === undefined || document.kind === 'none' ? undefined : await readRelatedFiles(path, source);
  return checkSource({ file, source, document, related }, options, { tellFinding, tellDrift: (drift) => driftSentence(drift, l10n) });
}

function write({ format }: CheckCommand, files: readonly CheckedFile[], unreadable: readonly UnreadableFile[], hasColor: boolean): string {
  switch (format) {
    case 'text':
      return checkText(files, hasColor);
    case 'json':
      return checkJson(files);
    case 'sarif':
      return sarif(
        files.map((checked) => ({ ...checked, file: fromHere(checked.file) })),
        unreadable.map(({ file, fault }) => ({ file: fromHere(file), message: faultLabel(fault) })),
        sarifLabels(),
      );
    case 'markdown':
      return checkReport(files, unreadable, checkReportLabels());
  }
}

/** Who reads a SARIF log knows the folder that it was made in, but not this computer. */
const fromHere = (file: string): string => relative('', file).replaceAll('\\', '/');
