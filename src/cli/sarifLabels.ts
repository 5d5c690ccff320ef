import { version } from '../../package.json';
import { kindOfRule } from '../core/checks/ruleLevels';
import type { SarifLabels } from '../core/reports/sarif';
import { documentKindLabel } from '../host/labels';
import { env, l10n } from './editorStandIn';

export function sarifLabels(): SarifLabels {
  return {
    version,
    language: env.language === 'zh-cn' ? 'zh-CN' : 'en',
    describeRule: (code) => l10n.t('Rule {0} ({1})', code, documentKindLabel(kindOfRule(code))),
    helpWithRule: (code) => l10n.t('Each result says what is missing and gives an example. To silence the rule, write <!-- role-planner-disable {0} --> in the section or at the top of the document, or set "rolePlanner.check.severity": { "{0}": "off" }.', code),
  };
}
