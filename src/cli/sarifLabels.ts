import { version } from '../../package.json';
import type { SarifLabels } from '../core/reports/sarif';
import { env, l10n } from './editorStandIn';
import { ruleName } from './ruleName';

export function sarifLabels(): SarifLabels {
  return {
    version,
    language: env.language === 'zh-cn' ? 'zh-CN' : 'en',
    describeRule: ruleName,
    helpWithRule: (code) => l10n.t('Each result says what is missing and gives an example. To silence the rule, write <!-- role-planner-disable {0} --> in the section or at the top of the document, or set "rolePlanner.check.severity": { "{0}": "off" }.', code),
  };
}
