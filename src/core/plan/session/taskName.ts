import { cutTags } from '../../tags/cutTags';
import type { PlanTask } from '../plan';

/** The words that name a task in a list: its text, but of a table row the task's own cell. */
export function taskName(source: string, { form, text, name }: PlanTask): string {
  return form === 'tableRow' ? cutTags(source.slice(name.start, name.end)).replaceAll('\\|', '|') : text;
}
