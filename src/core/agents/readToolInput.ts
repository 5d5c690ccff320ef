import type { TaskContext } from '../workKind';

/** Longest task that a tool takes, in UTF-16 units; only its beginning is read anyway. */
export const maxTaskLength = 20_000;
/** Longest plan that a tool takes as text. */
export const maxPlanTextLength = 1_000_000;
export const mostTasksPerAnswer = 200;
const usualTasksPerAnswer = 50;

/** What is wrong with an input, by name. */
export type InputFault = 'noInput' | 'noText' | 'textTooLong' | 'badContext' | 'textOrUri' | 'badOffset' | 'badLimit';

export interface ClassifyInput {
  readonly text: string;
  readonly context: TaskContext;
}

export interface ReviewInput {
  /** A document's URI or path, or the plan itself. */
  readonly from: { readonly uri: string } | { readonly text: string };
  readonly offset: number;
  readonly limit: number;
}

/** Reads what a language model made up as input of `classify_task`: nothing about it is certain. */
export function readClassifyInput(input: unknown): ClassifyInput | InputFault {
  if (!isRecord(input)) return 'noInput';
  const { text, context = {} } = input;
  if (typeof text !== 'string' || text.trim() === '') return 'noText';
  if (text.length > maxTaskLength) return 'textTooLong';
  if (!isRecord(context)) return 'badContext';
  const { title, headings, parent, siblings } = context;
  if (!isOptionalText(title) || !isOptionalTexts(headings) || !isOptionalText(parent) || !isOptionalTexts(siblings)) return 'badContext';
  return { text, context: { title, headings, parent, siblings } };
}

/** The same for `review_plan`. */
export function readReviewInput(input: unknown): ReviewInput | InputFault {
  if (!isRecord(input)) return 'noInput';
  const { uri, text, offset = 0, limit = usualTasksPerAnswer } = input;
  const from = readSource(uri, text);
  if (!from) return 'textOrUri';
  if ('text' in from && from.text.length > maxPlanTextLength) return 'textTooLong';
  if (!isCount(offset) || offset < 0) return 'badOffset';
  if (!isCount(limit) || limit < 1 || limit > mostTasksPerAnswer) return 'badLimit';
  return { from, offset, limit };
}

function readSource(uri: unknown, text: unknown): ReviewInput['from'] | undefined {
  if (isFilled(uri)) return text === undefined ? { uri } : undefined;
  return isFilled(text) && uri === undefined ? { text } : undefined;
}

const mostTexts = 100;

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value.length <= maxTaskLength);
}

function isOptionalTexts(value: unknown): value is readonly string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.length <= mostTexts && value.every(isOptionalText) && !value.includes(undefined));
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
