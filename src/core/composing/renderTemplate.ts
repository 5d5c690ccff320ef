import type { Template } from '../templates/readSnippet';
import { plainText, type Fill } from '../templates/snippetText';

/** The document that a template makes on a day (YYYY-MM-DD) with what `fill` gives for its tab stops; ends with one line end. */
export function renderTemplate({ body }: Template, today: string, fill: Fill = () => undefined): string {
  const [year = '', month = '', date = ''] = today.split('-');
  const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: year, CURRENT_MONTH: month, CURRENT_DATE: date };
  return `${plainText(body, fill, (name) => variables[name]).trimEnd()}\n`;
}
