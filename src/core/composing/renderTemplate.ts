import type { Template } from '../templates/readSnippet';
import { plainText } from '../templates/snippetText';

/** The document that a template makes on a day (YYYY-MM-DD) when nothing is filled in yet; ends with one line end. */
export function renderTemplate({ body }: Template, today: string): string {
  const [year = '', month = '', date = ''] = today.split('-');
  const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: year, CURRENT_MONTH: month, CURRENT_DATE: date };
  return `${plainText(body, () => undefined, (name) => variables[name]).trimEnd()}\n`;
}
