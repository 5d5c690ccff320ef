import { findPlaceholders } from '../detection/findPlaceholders';
import type { FieldDefinition } from '../documents/fieldDefinition';
import type { CheckContext } from './checkContext';
import type { FieldText } from './fieldText';
import type { Hit } from './finding';
import { hitAt, hitMatch } from './hits';
import { nameOf } from './missingFields';
import type { Check } from './rule';

/** Fields whose lines to write on are meant to stay until someone signs. */
const signed = new Set(['signOff']);

const definitionsOf = ({ definitions }: CheckContext): readonly FieldDefinition[] => definitions.filter(({ level }) => level !== 'O');

/** Once for each place, also where a merged heading stands for several fields. */
function perField(context: CheckContext, visit: (field: FieldText, definition: FieldDefinition) => Hit | undefined): readonly Hit[] {
  const seen = new Set<number>();
  return definitionsOf(context).flatMap((definition) => context.all(definition.key).flatMap((field) => {
    const hit = visit(field, definition);
    if (!hit || seen.has(hit.start)) return [];
    seen.add(hit.start);
    return [hit];
  }));
}

export const findWholePlaceholders: Check = (context) => perField(context, (field, definition) => {
  const isOpen = field.state === 'placeholder' || (field.state === 'none' && definition.mustApply === true);
  if (!isOpen || signed.has(field.key)) return undefined;
  const text = field.prose.trim().replace(/^[-*+][ \t]+/, '').replace(/\s+/g, ' ').slice(0, 60);
  return { ...hitAt(field, field.value, { ...nameOf(definition), text }), level: definition.level === 'R' ? 'E' : 'W' };
});

/** One for a field, at the first place: a form that is still to be filled in has dozens. */
export const findUnfinishedText: Check = (context) => perField(context, (field, definition) => {
  if (field.state !== 'written') return undefined;
  const found = findPlaceholders(field.prose).filter(({ kind }) => kind !== 'line' || !signed.has(field.key));
  const first = found[0];
  return first && hitMatch(field, field.start, first, { ...nameOf(definition), text: first.text, n: found.length });
});

export const findBareNotApplicable: Check = (context) => perField(context, (field, definition) => {
  const isUnanswered = field.state === 'bareNotApplicable' || (field.state === 'reasoned' && definition.mustApply === true);
  return isUnanswered ? { ...hitAt(field, field.value, nameOf(definition)), level: definition.mustApply ? 'E' : 'W' } : undefined;
});
