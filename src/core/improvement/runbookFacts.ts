import { createContext, type CheckContext } from '../checks/checkContext';
import { defaultSettings } from '../checks/checkSettings';
import { isPlaceholder } from '../detection/findPlaceholders';
import { lineText } from '../composing/carriedText';
import type { PlanningDocument } from '../documents/readDocument';
import { contentLanguageOf } from '../composing/contentLanguageOf';
import type { ContentLanguage } from '../reference/reference';
import type { Pain } from './pain';

/** What a request is written from: pains, and the runbook where they stand in one. */
export interface RequestSource {
  readonly language: ContentLanguage;
  readonly pains: readonly Pain[];
  readonly runbook?: CheckContext;
  readonly service?: string;
  readonly owner?: string;
  /** Name of the runbook's file, where it has one. */
  readonly file?: string;
}

const kindWords = /^\s*(?:operations\s+)?(?:runbook|run book|运行手册|运维手册|操作手册)\s*[:：–—-]\s*/i;

/** @param source the text that the runbook was read from */
export function readRequestSource(runbook: PlanningDocument, source: string, pains: readonly Pain[], file: string | undefined): RequestSource {
  const context = createContext(runbook, source, defaultSettings);
  const value = (key: string): string | undefined => {
    const text = lineText(context.written(key)[0]?.prose ?? '');
    return text === '' || isPlaceholder(text) ? undefined : text;
  };
  const title = runbook.title !== undefined && kindWords.test(runbook.title) ? lineText(runbook.title.replace(kindWords, '')) : undefined;
  return { language: contentLanguageOf(runbook, source), pains, runbook: context, service: value('serviceName') ?? (title && !isPlaceholder(title) ? title : undefined), owner: value('owner'), file };
}
