import { lineText } from '../../../core/composing/carriedText';
import { writeLink } from '../../../core/links/linkTarget';
import type { ReadinessStatus } from '../../../core/readiness/readiness';
import type { Words } from '../../../host/contentWords';
import { localDay } from '../../../host/localDay';
import { fileName } from '../../../host/planningDocument';
import { readinessHeading, readinessLabel } from '../../../host/readinessLabels';
import type { ReviewedHandover } from '../../../host/readinessStore';

/** The review as a Markdown document, in the words given. */
export function readinessMarkdown({ readiness: { isReady, items }, uris }: ReviewedHandover, l10n: Words): string {
  const of = (status: ReadinessStatus): readonly string[] => items.filter((item) => item.status === status).map((item) => `- ${lineText(readinessLabel(item, l10n))}`);
  const section = (heading: string, status: ReadinessStatus): readonly string[] => (of(status).length > 0 ? [`## ${heading}`, '', ...of(status), ''] : []);
  const name = fileName(uris.record);
  return [
    `# ${readinessHeading(isReady, of('blocks').length, l10n)}`,
    '',
    l10n.t('{0}, reviewed on {1}.', uris.record.scheme === 'untitled' ? name : writeLink(name, name), localDay()),
    '',
    ...section(l10n.t('In the way'), 'blocks'),
    ...section(l10n.t('To know and to follow'), 'condition'),
    ...section(l10n.t('Shown by the documents'), 'met'),
  ].join('\n');
}
