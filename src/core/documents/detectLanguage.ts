export type DocumentLanguage = 'en' | 'zh' | 'mixed';

/** Characters of Chinese that carry about as much as one English word. */
const charactersPerWord = 1.7;

/**
 * The language of a document by its words outside of code and addresses. A title in two languages over a text in one, or names
 * and technical terms in the other script, do not make it mixed.
 */
export function detectLanguage(text: string): DocumentLanguage {
  const prose = text.replace(/^ {0,3}(`{3,}|~{3,}).*$[^]*?^ {0,3}\1.*$/gm, ' ').replace(/`[^`\n]*`|\bhttps?:\/\/[^\s)]+|<[^<>\n]*>/g, ' ');
  const chinese = (prose.match(/[\u3400-\u9fff]/g)?.length ?? 0) / charactersPerWord;
  const english = prose.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  const share = chinese / (chinese + english || 1);
  if (share >= 0.6) return 'zh';
  return share <= 0.25 ? 'en' : 'mixed';
}
