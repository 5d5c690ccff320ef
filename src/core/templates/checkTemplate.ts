import type { FieldDefinition } from '../documents/fieldDefinition';
import type { Span } from '../markdown/span';
import { findMissingSections } from './missingSections';
import { readTeamTemplate } from './readTeamTemplate';
import type { TemplateFault } from './templateFault';

/** Stable codes: nothing to insert or too much, not a snippet, a variable that is not allowed, required sections missing. */
export type TemplateCode = 'TP001' | 'TP002' | 'TP003' | 'TP004';

export interface TemplateFinding extends Span {
  readonly code: TemplateCode;
  readonly fault?: TemplateFault;
  /** Of TP004. */
  readonly missing?: readonly FieldDefinition[];
}

/** What keeps a text from being a good template: a fault, or else what documents made from it will lack. At most one finding. */
export function checkTemplate(text: string): TemplateFinding | undefined {
  const reading = readTeamTemplate(text);
  if (!reading.ok) return toFinding(reading.fault);
  const missing = findMissingSections(reading.template.body);
  return missing.length === 0 ? undefined : { code: 'TP004', missing, ...findTitle(text) };
}

function toFinding(fault: TemplateFault): TemplateFinding {
  if (fault.kind === 'syntax') return { code: 'TP002', fault, start: fault.start, end: fault.end };
  if (fault.kind === 'variable') return { code: 'TP003', fault, start: fault.start, end: fault.end };
  return { code: 'TP001', fault, start: 0, end: 0 };
}

/** The line of the first heading, else the first line: what is nowhere is told there. */
function findTitle(text: string): Span {
  const [line = ''] = /^#{1,6} .*$/m.exec(text) ?? /^.*$/m.exec(text) ?? [];
  const start = text.indexOf(line);
  return { start, end: start + line.length };
}
