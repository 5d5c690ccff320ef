import { version } from '../../package.json';
import { chooseLanguage } from './chooseLanguage';
import { useLanguage } from './editorStandIn';
import { helpText } from './helpText';
import type { Outcome } from './outcome';
import { readArguments } from './readArguments';
import { runCheck } from './runCheck';
import { runClassify } from './runClassify';
import { tellProblem } from './tellProblem';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language of the operating system, as a tag. */
  readonly systemLanguage: string;
  /** Whether what is written is seen by a person in a terminal. */
  readonly isTerminal: boolean;
}

/** @param args what follows the program's name */
export async function runCli(args: readonly string[], { environment, systemLanguage, isTerminal }: Surroundings): Promise<Outcome> {
  const { result, locale } = readArguments(args);
  useLanguage(locale ?? chooseLanguage(environment, systemLanguage));
  if ('problem' in result) return { output: '', problems: [tellProblem(result), `role-planner --help`], exitCode: 2 };
  switch (result.name) {
    case 'help':
      return { output: helpText(), problems: [], exitCode: 0 };
    case 'version':
      return { output: `${version}\n`, problems: [], exitCode: 0 };
    case 'check':
      return runCheck(result, isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb');
    case 'classify':
      return runClassify(result);
  }
}
