import type { WorkKind } from '../workKind';
import type { SecondOpinion } from './secondOpinion';

/** Longest answer that is read, in UTF-16 units. */
export const maxAnswerLength = 4000;
const longestSentence = 400;
const kinds: readonly string[] = ['project', 'operations', 'mixed', 'unclear'] satisfies readonly WorkKind[];
const fence = /^```(?:json)?\s*\n([^]*?)\n\s*```$/;

/** Reads a language model's answer; undefined unless it is of exactly the form that the prompt asks for. */
export function readOpinion(answer: string): Omit<SecondOpinion, 'model'> | undefined {
  const text = answer.trim();
  const value = parse(fence.exec(text)?.[1] ?? text);
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'kind,reason') return undefined;
  const { kind, reason } = value as Record<'kind' | 'reason', unknown>;
  const sentence = typeof reason === 'string' ? reason.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  return isKind(kind) && sentence !== '' && sentence.length <= longestSentence ? { kind, sentence } : undefined;
}

function parse(text: string): unknown {
  if (text.length > maxAnswerLength) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: not an answer.
    return undefined;
  }
}

function isKind(value: unknown): value is WorkKind {
  return typeof value === 'string' && kinds.includes(value);
}
