import type { TaskContext } from '../workKind';

/** The sentences of the prompt in the user's language; the answer's form and the task are added as data. */
export interface PromptWords {
  readonly request: string;
  readonly kinds: readonly string[];
  readonly dataNote: string;
  readonly answerNote: string;
}

/** In UTF-16 units; more would not change the answer. */
const longestText = 2000;
const longestPlace = 200;
/** The form that `readOpinion` takes. */
const answerForm = '{"kind": "project" | "operations" | "mixed" | "unclear", "reason": "…"}';

/**
 * All that is sent to a language model, as one text. The task and its place are JSON strings, so that nothing in them can
 * end the data; they may still mislead the model, which then only spoils its own answer.
 */
export function writePrompt({ request, kinds, dataNote, answerNote }: PromptWords, text: string, { title, headings = [], parent }: TaskContext): string {
  const data = {
    task: cut(text, longestText),
    ...(title ? { title: cut(title, longestPlace) } : {}),
    ...(headings.length > 0 ? { headings: headings.map((heading) => cut(heading, longestPlace)) } : {}),
    ...(parent ? { parent: cut(parent, longestPlace) } : {}),
  };
  return [request, kinds.map((kind) => `- ${kind}`).join('\n'), dataNote, JSON.stringify(data, undefined, 2), answerNote, answerForm].join('\n\n');
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
