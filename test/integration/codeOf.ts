import type { Diagnostic } from 'vscode';

/** The code of a finding, which is a link to its page. */
export const codeOf = ({ code }: Diagnostic): string => (typeof code === 'object' ? String(code.value) : String(code));
