import type { FieldDefinition } from '../documents/fieldDefinition';
import type { PlanningDocument } from '../documents/readDocument';
import type { SnippetPart } from '../templates/parseSnippet';
import { textPart } from './fixEdit';

/** The language in which something new is written into a document. */
export type WritingLanguage = 'en' | 'zh';

const chinese = /[\u3400-\u9fff]/;
const english = /[A-Za-z]{2}/;

/** The document's own language; of a mixed one that of its headings and labels. */
export function writingLanguage({ language, fields }: PlanningDocument, source: string): WritingLanguage {
  if (language !== 'mixed') return language;
  const inChinese = fields.filter(({ label }) => chinese.test(source.slice(label.start, label.end))).length;
  return inChinese * 2 >= fields.length ? 'zh' : 'en';
}

/** The name of a field as this document would write it, in both languages where its labels are. */
export function writeName({ fields }: PlanningDocument, source: string, { en, zh }: FieldDefinition, language: WritingLanguage): string {
  const labels = fields.map(({ label }) => source.slice(label.start, label.end));
  const bilingual = labels.filter((label) => chinese.test(label) && english.test(label));
  if (bilingual.length * 2 <= labels.length) return language === 'zh' ? zh : en;
  return chinese.test(bilingual[0]!.charAt(0)) ? `${zh} ${en}` : `${en} ${zh}`;
}

const words = {
  en: { notApplicable: 'N/A – ', reason: 'reason', open: (name = '') => `[${name}${name && ': '}to be written]`, comma: '; ', colon: ': ' },
  zh: { notApplicable: '不适用：', reason: '原因', open: (name = '') => `【${name}${name && '：'}待填写】`, comma: '；', colon: '：' },
} as const;

export const comma = (language: WritingLanguage): string => words[language].comma;
export const colon = (language: WritingLanguage): string => words[language].colon;

/** "Does not apply", with the reason to be written. */
export const notApplicable = (language: WritingLanguage): readonly SnippetPart[] =>
  [textPart(words[language].notApplicable), { kind: 'tabStop', index: 1, placeholder: [textPart(words[language].reason)] }];

/** What stands for something that is still to be written. */
export const openPlace = (language: WritingLanguage, name?: string, index = 1): SnippetPart => ({ kind: 'tabStop', index, placeholder: [textPart(words[language].open(name))] });
