/** The marks that say a task's kind in a document: they are an answer, not a part of the task. */
const tag = /[#＃](?:project|ops|operations|mixed|unclear|项目|項目|运营|運營|混合|不明)(?![\p{L}\p{N}_])|[[【](?:project|ops|operations|mixed|unclear|项目|項目|运营|運營|混合|不明)[\]】]/giu;
/** Quotes, list marks, headings, numbers and check boxes; bounded, so that no text makes it slow. */
const leading = /^(?:\s{0,200}(?:>|[-*+•·◦▪](?=\s)|\d{1,3}[.)](?=\s)|#{1,6}(?=\s)|\[[ xX✓✔-]\](?=\s))){1,20}\s*/;

/** Takes a task as it stands in a document, gives it as it is written down: without marks and tags, on one line. Case and punctuation stay. */
export function decisionText(task: string): string {
  return task.replace(leading, '').replace(tag, ' ').replace(/\s+/g, ' ').trim();
}
