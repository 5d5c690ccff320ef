const han = '一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾貳參陸';

/**
 * What people put before a heading or label to count it: "1.", "1.2", "一、", "（二）", "(a)", "IV.", "第三章", "附件一", "Section 2:".
 * A number needs a separator or white space after it, so that "12 stores" of a sentence is only taken where nothing else can be meant.
 */
const number = new RegExp(
  [
    `第[${han}\\d]{1,4}[章节部分条篇步]{1,2}`,
    `附[件录表](?:[${han}\\d]{1,3}|[A-Z])?`,
    '(?:section|part|chapter|appendix|annex)\\s+(?:\\d{1,3}|[a-z]\\b|[ivx]{1,4}\\b)',
    `[（(]\\s?(?:\\d{1,3}|[${han}]{1,4}|[a-z]|[ivx]{1,4})\\s?[）)]`,
    '§?\\s?\\d{1,3}(?:[.．]\\d{1,3}){0,4}(?:[.．、)）:：]|(?=\\s|[^\\0-\\x7f]))',
    `[${han}]{1,4}[、.．)）:：\u3000]`,
    '[ivx]{1,5}[.)、](?=\\s|[^\\0-\\x7f])',
    '[a-z][.)、](?=\\s|[^\\0-\\x7f])',
    '[①-⑳⑴-⒇⒈-⒛㈠-㈩❶-❿]',
  ].map((form) => `(?:${form})`).join('|'),
  'iy',
);

const filler = /[\s\u3000.、:：·\-–—]*/y;

/** Length of the numbering at the start of a text with what separates it; 0 when there is none or nothing follows. */
export function numberingLength(text: string): number {
  number.lastIndex = 0;
  if (!number.test(text)) return 0;
  filler.lastIndex = number.lastIndex;
  filler.test(text);
  return filler.lastIndex < text.length ? filler.lastIndex : 0;
}
