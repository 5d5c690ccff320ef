import english from '../../docs/rules/README.md';
import chinese from '../../docs/rules/zh-cn/README.md';
import { readRuleIndex } from '../core/checks/readRuleIndex';
import type { RuleCode } from '../core/checks/ruleLevels';
import { env, type InterfaceLanguage } from './editorStandIn';

const indexes: Readonly<Record<InterfaceLanguage, string>> = { en: english, 'zh-cn': chinese };

/** What a rule is about, in the words of the index of its pages. */
export const ruleName = (code: RuleCode): string => readRuleIndex(indexes[env.language]).find((rule) => rule.code === code)?.name ?? code;
