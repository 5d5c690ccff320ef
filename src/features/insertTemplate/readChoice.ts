import { l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import { breakLinks } from '../../core/breakLinks';
import type { ContentLanguage } from '../../core/reference/reference';
import { findMissingSections } from '../../core/templates/missingSections';
import { sectionNames, tellTemplateFaultWithPlace } from '../../host/templateWords';
import { builtInSnippet } from './builtInTemplates';
import type { TeamFile, TemplateChoice } from './templateChoice';

/** What a template puts into a document: `body` where it makes the whole of it, `block` where there is more. */
export interface TemplateText {
  readonly body: string;
  readonly block: string;
}

/**
 * The text of a template. A team's that is faulty is never given; one that lacks required sections only when the user,
 * told which, wants it all the same.
 */
export async function readChoice(choice: TemplateChoice, language: ContentLanguage): Promise<TemplateText | undefined> {
  if ('builtIn' in choice) {
    const body = builtInSnippet(choice.builtIn, language);
    return { body, block: body };
  }
  const { file } = choice;
  if (!file.reading.ok) {
    // Not awaited: the message stays until it is answered, and the command must not.
    void warn(l10n.t('The template “{0}” cannot be inserted. {1}', nameOf(file), tellTemplateFaultWithPlace(file.reading.fault)), file.uri);
    return undefined;
  }
  const missing = findMissingSections(file.reading.template.body);
  const insertAnyway = l10n.t('Insert Anyway');
  const isWanted =
    missing.length === 0
    || (await warn(l10n.t('The template “{0}” lacks required sections: {1}.', nameOf(file), sectionNames(missing)), file.uri, insertAnyway)) === insertAnyway;
  return isWanted ? file.reading.template : undefined;
}

/** Warns of a template, with the way to it after the other buttons; gives the button that was chosen. */
async function warn(message: string, uri: Uri, ...buttons: readonly string[]): Promise<string | undefined> {
  const openTemplate = l10n.t('Open Template');
  const answer = await window.showWarningMessage(message, ...buttons, openTemplate);
  if (answer === openTemplate) {
    await window.showTextDocument(uri);
  }
  return answer;
}

/** Safe in a message, where brackets would make links. */
function nameOf({ fileName }: TeamFile): string {
  return breakLinks(fileName);
}
