import { parseArgs } from 'node:util';
import { severityLimits, type SeverityLimit } from '../core/reports/severityCounts';
import { isDay } from './isDay';
import { interfaceLanguages, type InterfaceLanguage } from './editorStandIn';

export const checkFormats = ['text', 'json', 'sarif', 'markdown'] as const;
export type CheckFormat = (typeof checkFormats)[number];
export const classifyFormats = ['text', 'json'] as const;
export type ClassifyFormat = (typeof classifyFormats)[number];

interface Inputs {
  /** As given; `-` is the standard input. */
  readonly files: readonly string[];
  readonly stdinName?: string;
}

export interface CheckCommand extends Inputs {
  readonly name: 'check';
  readonly format: CheckFormat;
  readonly maxSeverity: SeverityLimit;
  readonly config?: string;
  /** YYYY-MM-DD; without it the day is the computer's. */
  readonly today?: string;
}

export interface ClassifyCommand extends Inputs {
  readonly name: 'classify';
  readonly format: ClassifyFormat;
}

export type Command = CheckCommand | ClassifyCommand | { readonly name: 'help' } | { readonly name: 'version' };

export type UsageProblem =
  | { readonly problem: 'noCommand' }
  | { readonly problem: 'noFiles' }
  | { readonly problem: 'unknownCommand'; readonly given: string }
  | { readonly problem: 'unknownOption'; readonly given: string }
  | { readonly problem: 'noValue'; readonly given: string }
  | { readonly problem: 'wrongDay'; readonly given: string }
  | { readonly problem: 'wrongValue'; readonly option: string; readonly given: string; readonly allowed: readonly string[] };

export interface ReadArguments {
  readonly result: Command | UsageProblem;
  /** The language that was asked for, known even where something else is wrong. */
  readonly locale?: InterfaceLanguage;
}

const options = {
  format: { type: 'string' },
  'max-severity': { type: 'string' },
  locale: { type: 'string' },
  config: { type: 'string' },
  today: { type: 'string' },
  'stdin-name': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const optionsOf: Readonly<Record<'check' | 'classify', readonly string[]>> = {
  check: ['format', 'max-severity', 'locale', 'config', 'today', 'stdin-name'],
  classify: ['format', 'locale', 'stdin-name'],
};

/** @param args what follows the program's name */
export function readArguments(args: readonly string[]): ReadArguments {
  const { tokens, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const values = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const locale = interfaceLanguages.find((language) => language === values['locale']?.toLowerCase());
  return { locale, result: readCommand(positionals, given, values) };
}

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  /** Whether the value was given as `--name=value`. */
  readonly inlineValue?: boolean;
}

function readCommand([name, ...files]: readonly string[], given: readonly GivenOption[], values: Readonly<Record<string, string | undefined>>): ReadArguments['result'] {
  if (given.some((option) => option.name === 'help')) return { name: 'help' };
  if (given.some((option) => option.name === 'version')) return { name: 'version' };
  if (name === undefined) return { problem: 'noCommand' };
  if (name !== 'check' && name !== 'classify') return { problem: 'unknownCommand', given: name };
  const unknown = given.find((option) => !optionsOf[name].includes(option.name));
  if (unknown) return { problem: 'unknownOption', given: unknown.rawName };
  // An option that follows at once was not meant as the value.
  const empty = given.find(({ value, inlineValue }) => !value || (!inlineValue && /^-./.test(value)));
  if (empty) return { problem: 'noValue', given: empty.rawName };
  const formats: readonly string[] = name === 'check' ? checkFormats : classifyFormats;
  const wrong = findWrongValue(values, { format: formats, 'max-severity': severityLimits, locale: interfaceLanguages });
  if (wrong) return wrong;
  const { format = 'text', config, today } = values;
  if (today !== undefined && !isDay(today)) return { problem: 'wrongDay', given: today };
  if (files.length === 0) return { problem: 'noFiles' };
  const inputs = { files, stdinName: values['stdin-name'] };
  if (name === 'classify') return { name, ...inputs, format: format as ClassifyFormat };
  return { name, ...inputs, format: format as CheckFormat, maxSeverity: (values['max-severity'] ?? 'warning') as SeverityLimit, config, today };
}

function findWrongValue(values: Readonly<Record<string, string | undefined>>, allowedOf: Readonly<Record<string, readonly string[]>>): UsageProblem | undefined {
  for (const [option, allowed] of Object.entries(allowedOf)) {
    const given = values[option];
    if (given !== undefined && !allowed.includes(option === 'locale' ? given.toLowerCase() : given)) return { problem: 'wrongValue', option: `--${option}`, given, allowed };
  }
  return undefined;
}
