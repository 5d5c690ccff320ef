import { l10n } from './editorStandIn';

/** What `--help` shows. */
export function helpText(): string {
  const options: readonly (readonly [string, string])[] = [
    ['--format text|json|sarif|markdown', l10n.t('what to write; classify has text and json. Default: text')],
    ['--max-severity off|information|warning|error', l10n.t('check: what still passes. Anything graver ends with exit code 1. Default: warning')],
    ['--config FILE', l10n.t('check: a JSON file with the settings rolePlanner.check.*. Default: .vscode/settings.json, if there is one')],
    ['--today YYYY-MM-DD', l10n.t('check: the day that overdue dates are compared with. Default: today')],
    ['--locale en|zh-cn', l10n.t('the language of the messages. Default: that of the environment')],
    ['--stdin-name NAME', l10n.t('the name that the standard input goes by in the result')],
    ['-h, --help', l10n.t('shows this')],
    ['-v, --version', l10n.t('shows the version')],
  ];
  return [
    'role-planner check [OPTIONS] FILES…',
    `    ${l10n.t('checks project charters, operations runbooks, hand-over records and improvement requests')}`,
    'role-planner classify [OPTIONS] FILES…',
    `    ${l10n.t('says of every task in the files whether it is project work or operations work')}`,
    '',
    l10n.t('FILES are Markdown files, folders to search for them, or - for the standard input.'),
    '',
    ...options.flatMap(([option, meaning]) => [option, `    ${meaning}`]),
    '',
    l10n.t('Exit codes: 0 passed, 1 something graver than --max-severity was found, 2 wrong use, wrong settings or a file that could not be read.'),
    '',
  ].join('\n');
}
