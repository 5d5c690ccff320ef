import { tagText, type TagForm, type TagKind } from '../../tags/tagForms';
import { trimTail } from '../../tags/trimTail';
import { tagOf, type PlanTask } from '../plan';
import type { TextEdit } from '../../textEdit';

/**
 * What is text only as long as nothing comes after it: `[words]:` would turn into a link definition, which nobody sees, a
 * marker into an item, hashes into a heading, and in plain text other marks begin a comment.
 */
const trap = /^(?:\[[^\]]+\]:|\d{1,9}[.)])?$/;
const marks = /^[-=*_#~+|.·—─━/;<!>\s]+/;

/**
 * The edit that tags a task with a kind of work; undefined when its tag says so already, or when no tag can stand there.
 * Takes the plan's own source. A tag of another kind is changed in its own form; `form` is that of a new one, which
 * goes after the last word of the task: on the last line of its own text, above what is nested in it, before the marks of a
 * hard line break, an anchor, closing `#` marks or a closing comment mark, and in a table at the end of the task's cell.
 */
export function writeTag(source: string, task: PlanTask, kind: TagKind, form: TagForm): TextEdit | undefined {
  const tag = tagOf(task);
  if (tag?.kind === kind) return undefined;
  if (tag) return changeTag(source, tag, kind);
  const at = task.form === 'tableRow' ? trimTail(source, task.name)!.end : task.end;
  const lastLine = source.slice(task.name.start, at).split(/[\r\n]/).at(-1)!;
  if (trap.test(lastLine.replace(marks, ''))) return undefined;
  return { start: at, end: at, text: ` ${tagText(kind, form)}` };
}

/** Changes the word or sign of a tag and leaves the marks around it. */
function changeTag(source: string, { start, end, form }: PlanTask['tags'][number], kind: TagKind): TextEdit {
  const written = source.slice(start, end);
  const blanks = written.length - written.trimStart().length;
  if (form === 'emoji') return { start: start + blanks, end, text: tagText(kind, form) };
  const hasBrackets = form === 'bracket' || form === 'bracketChinese';
  const word = tagText(kind, form).replace(/^[#[]|\]$/g, '');
  return { start: start + blanks + 1, end: hasBrackets ? end - 1 : end, text: word };
}
