/**
 * The variables that a team's template may use: what the date, the document's own name and chance give. Left out is what
 * could carry something into the document that nobody sees coming: the clipboard, selected text, and paths of the user's
 * machine.
 */
export const allowedVariables: readonly string[] = [
  'CURRENT_YEAR', 'CURRENT_YEAR_SHORT', 'CURRENT_MONTH', 'CURRENT_MONTH_NAME', 'CURRENT_MONTH_NAME_SHORT', 'CURRENT_DATE',
  'CURRENT_DAY_NAME', 'CURRENT_DAY_NAME_SHORT', 'CURRENT_HOUR', 'CURRENT_MINUTE', 'CURRENT_SECOND', 'CURRENT_SECONDS_UNIX',
  'CURRENT_TIMEZONE_OFFSET', 'TM_FILENAME', 'TM_FILENAME_BASE', 'WORKSPACE_NAME', 'RANDOM', 'RANDOM_HEX', 'UUID',
];
