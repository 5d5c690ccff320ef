import { quoteLines } from '../composing/quoteLines';
import type { HandoverWords } from './handoverWords';

/** Adds to a field what the charter says about it, as a prompt. */
export function quoteCharter(field: string, texts: readonly string[], { fromCharter, quote }: HandoverWords, lead = fromCharter): string {
  return quoteLines(field, texts.map(quote), lead);
}
