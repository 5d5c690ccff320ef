import { l10n } from 'vscode';
import type { FieldDefinition } from '../core/documents/fieldDefinition';
import type { SnippetProblem } from '../core/templates/parseSnippet';
import { largestTemplate } from '../core/templates/templateFault';
import type { TemplateFault } from '../core/templates/templateFault';
import { isChineseInterface } from './interfaceLanguage';

/** Why a template cannot be inserted, in a sentence or two; without the place. */
export function tellTemplateFault(fault: TemplateFault): string {
  switch (fault.kind) {
    case 'unreadable':
      return l10n.t('The file cannot be read.');
    case 'tooLarge':
      return l10n.t('The file is larger than {0} kB.', largestTemplate / 1000);
    case 'notUtf8':
      return l10n.t('The file is not UTF-8 text. Save it with that encoding.');
    case 'empty':
      return l10n.t('There is nothing to insert. Write the text of the template.');
    case 'syntax':
      return tellProblem(fault.problem);
    case 'variable':
      return l10n.t('The variable “{0}” cannot be used here: only date and time, the names of file and workspace, and random values can.', fault.name);
  }
}

/** The same with its place, where it has one: for where the text is not in sight. */
export function tellTemplateFaultWithPlace(fault: TemplateFault): string {
  const words = tellTemplateFault(fault);
  return 'line' in fault ? l10n.t('Line {0}, column {1}: {2}', fault.line, fault.column, words) : words;
}

function tellProblem(problem: SnippetProblem): string {
  switch (problem) {
    case 'dollar':
      return l10n.t('“{0}” begins nothing here. Write “{1}” for the sign itself, “{2}” or “{3}” for a place to fill in.', '$', '\\$', '$1', '${1:text}');
    case 'brace':
      return l10n.t('“{0}” is missing here: what “{1}” opens must be closed, and transforms are not supported.', '}', '${');
    case 'choices':
      return l10n.t('“{0}” is missing here: it closes the list of choices.', '|}');
    case 'choice':
      return l10n.t('A choice is empty. Write something between the commas.');
    case 'depth':
      return l10n.t('Places to fill in are nested in each other, or repeat each other, too much.');
  }
}

/** Names of fields in the language of the user interface, each in quotes: there are commas in them. */
export function sectionNames(fields: readonly FieldDefinition[]): string {
  return fields.map(({ en, zh }) => `“${isChineseInterface() ? zh : en}”`).join(l10n.t(', '));
}
