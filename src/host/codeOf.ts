import type { Diagnostic } from 'vscode';

/** The rule of a diagnostic of ours, whether or not its code links to a page. */
export const codeOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);
