import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { existsSync } from 'node:fs';
import { readCheckOptions, type ReadOptions } from '../core/checks/readCheckOptions';
import { settingIds } from '../core/ids';
import { splitLines } from '../core/markdown/lines';
import { placeAt } from '../core/markdown/placeAt';
import { faultLabel } from '../host/faultLabel';
import { l10n } from './editorStandIn';
import { readText } from './readText';

export interface ReadConfig {
  readonly options: ReadOptions['options'];
  /** What is wrong with the settings, in sentences. */
  readonly problems: readonly string[];
}

const workspaceSettings = '.vscode/settings.json';
const known: ReadonlySet<string> = new Set(Object.values(settingIds));

/**
 * The settings of the check from a JSON file, which may hold comments, trailing commas and settings of anyone else.
 *
 * @param named the file that was asked for; without one it is that of the editor in this folder, if there is one
 */
export async function readConfig(named: string | undefined): Promise<ReadConfig> {
  const file = named ?? (existsSync(workspaceSettings) ? workspaceSettings : undefined);
  if (file === undefined) return { options: {}, problems: [] };
  const read = await readText({ file, path: file });
  if (!read.ok) return { options: {}, problems: [`${file}: ${faultLabel(read.fault)}`] };
  const errors: ParseError[] = [];
  const value: unknown = parse(read.text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors[0]) return { options: {}, problems: [tellParseError(file, read.text, errors[0])] };
  const settings = ownSettings(value);
  if (named !== undefined && settings.length === 0) return { options: {}, problems: [`${file}: ${l10n.t('There is no setting of the check in it.')}`] };
  const { options, wrong } = readCheckOptions(Object.fromEntries(settings));
  const unknown = settings.map(([id]) => id).filter((id) => !known.has(id)).map((id) => l10n.t('There is no setting rolePlanner.{0}.', id));
  const notAllowed = wrong.map(({ id, keys }) => 
    keys.length > 0 ? l10n.t('In the setting rolePlanner.{0} these are not allowed: {1}.', id, keys.join(', ')) : l10n.t('The setting rolePlanner.{0} has a value that is not allowed.', id),
  );
  return { options, problems: [...unknown, ...notAllowed].map((problem) => `${file}: ${problem}`) };
}

/** The settings of the check, by id without `rolePlanner.`, which may be left out in a file of one's own. */
function ownSettings(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, setting]) => {
    const id = key.replace(/^rolePlanner\./, '');
    return id.startsWith('check.') ? [[id, setting] as const] : [];
  });
}

function tellParseError(file: string, text: string, { error, offset }: ParseError): string {
  const { line, column } = placeAt(splitLines(text, 0, text.length), offset);
  return `${file}:${line}:${column}: ${l10n.t('This is not valid JSON ({0}).', printParseErrorCode(error))}`;
}
