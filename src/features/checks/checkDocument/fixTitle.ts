import { l10n } from 'vscode';
import type { Finding } from '../../../core/checks/finding';
import { kindOfRule } from '../../../core/checks/ruleLevels';
import { findDefinition } from '../../../core/documents/fieldCatalog';
import type { Fix } from '../../../core/fixes/findFixes';
import { isChineseInterface } from '../../../host/interfaceLanguage';
import { show } from '../../../host/ruleMessages/messageParts';

/** What a fix does, in the language of the user interface. */
export function fixTitle({ kind, keys }: Fix, { code, data }: Finding): string {
  switch (kind) {
    case 'insertField':
      return l10n.t('Insert “{0}”', nameOf(code, keys[0]));
    case 'fillField':
      return l10n.t('Fill in “{0}” from the template', nameOf(code, keys[0]));
    case 'insertAll':
      return l10n.t('Insert all {0} missing parts', keys.length);
    case 'notApplicable':
      return l10n.t('“{0}” does not apply: say why', nameOf(code, keys[0]));
    case 'acceptDeliverable':
      return l10n.t('Add an acceptance criterion for “{0}”', show(data, 'text'));
    case 'silenceSection':
      return l10n.t('Silence {0} in this section', code);
    case 'silenceDocument':
      return l10n.t('Silence {0} in this document', code);
  }
}

function nameOf(code: Finding['code'], key = ''): string {
  const definition = findDefinition(kindOfRule(code), key);
  return (isChineseInterface() ? definition?.zh : definition?.en) ?? key;
}
