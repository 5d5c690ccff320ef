import { Uri } from 'vscode';
import type { RuleCode } from '../core/checks/ruleLevels';
import { ruleScheme } from '../core/ids';
import { isChineseInterface } from './interfaceLanguage';

/** The page of a rule in the language of VS Code; `README` is the index. Its path is that below docs/rules in the extension. */
export const ruleUri = (page: RuleCode | 'README'): Uri => Uri.from({ scheme: ruleScheme, path: `/${isChineseInterface() ? 'zh-cn/' : ''}${page}.md` });

/**
 * The code of a diagnostic, as a link. Not a `command:` one: those are dead in the editor's hover, and alive in the Problems panel only.
 */
export const ruleLink = (code: RuleCode): { readonly value: string; readonly target: Uri } => ({ value: code, target: ruleUri(code) });
