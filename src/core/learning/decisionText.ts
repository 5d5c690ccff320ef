import { cutTags } from '../tags/cutTags';

/** Quotes, list marks, headings, numbers and check boxes; bounded, so that no text makes it slow. */
const leading = /^(?:\s{0,200}(?:>|[-*+•·◦▪](?=\s)|\d{1,3}[.)](?=\s)|#{1,6}(?=\s)|\[[ xX✓✔-]\](?=\s))){1,20}\s*/;

/** Takes a task as it stands in a document, gives it as it is written down: without marks and tags, on one line. Case and punctuation stay. */
export function decisionText(task: string): string {
  return cutTags(task.replace(leading, '')).replace(/\s+/g, ' ').trim();
}
