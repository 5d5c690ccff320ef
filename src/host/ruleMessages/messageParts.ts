import { l10n } from 'vscode';
import type { FindingData } from '../../core/checks/finding';
import { kindOfRule } from '../../core/checks/ruleLevels';
import type { RuleCode } from '../../core/checks/ruleLevels';
import { findDefinition } from '../../core/documents/fieldCatalog';
import { isChineseInterface } from '../interfaceLanguage';
import { shorten } from '../labels';

/** What a finding brings along under a name, in one line; '' when it does not. */
export const show = (data: FindingData, name: string): string => shorten(String(data[name] ?? ''), 60);

/** The field in the language of the user interface: that of the sentence around it. */
export const fieldName = (data: FindingData): string => String((isChineseInterface() ? data['zh'] : data['en']) ?? '');

/** Several fields, each in quotes: there are commas in their names. */
export const fieldNames = (code: RuleCode, data: FindingData): string => namesOf(code, data).map((name) => `“${name}”`).join(l10n.t(', '));

export const firstFieldName = (code: RuleCode, data: FindingData): string => namesOf(code, data)[0] ?? '';

function namesOf(code: RuleCode, data: FindingData): readonly string[] {
  const definitions = String(data['field'] ?? '').split(' ').flatMap((key) => findDefinition(kindOfRule(code), key) ?? []);
  return definitions.map(({ en, zh }) => (isChineseInterface() ? zh : en));
}

/** What is lacking, as a list in words. */
export function partNames(data: FindingData): string {
  return String(data['part'] ?? '').split(' ').map(partName).join(l10n.t(', '));
}

function partName(part: string): string {
  switch (part) {
    case 'owner':
      return l10n.t('an owner');
    case 'workaround':
      return l10n.t('a workaround');
    case 'date':
      return l10n.t('a date');
    case 'number':
      return l10n.t('a number');
    case 'time':
      return l10n.t('a time');
    case 'measure':
      return l10n.t('a measure');
    default:
      return part;
  }
}
