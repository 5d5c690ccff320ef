import type { TextDocument } from 'vscode';
import { lineText } from '../../../core/composing/carriedText';
import { linkTarget } from '../../../core/links/linkTarget';
import type { Drift } from '../../../core/drift/findDrift';
import type { Words } from '../../../host/contentWords';
import { fileName } from '../../../host/planningDocument';
import { driftSignLabel } from '../../../host/driftLabels';
import { driftSentence } from '../../../host/driftSentence';

/** The sentences as a Markdown list, each with a link to its line where the document has a file. */
export function driftMarkdown(document: TextDocument, drift: Drift, l10n: Words): string {
  const name = fileName(document.uri);
  const place = (start: number): string => {
    const line = document.positionAt(start).line + 1;
    return document.isUntitled ? l10n.t('line {0}', line) : `[${l10n.t('line {0}', line)}](${linkTarget(name, line)})`;
  };
  const source = document.getText();
  const sections = drift.signs.flatMap(({ sign, spans }) => ['', `## ${driftSignLabel(sign, l10n)}`, '', ...spans.map(({ start, end }) => `- ${lineText(source.slice(start, end))} (${place(start)})`)]);
  return [`# ${name}`, '', driftSentence(drift, l10n), ...sections, ''].join('\n');
}
