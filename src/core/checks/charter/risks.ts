import { isPlaceholder } from '../../detection/findPlaceholders';
import { isBlank } from '../../detection/isBlank';
import { isFinished } from '../checkContext';
import { findNames } from '../../detection/findNames';
import type { Hit } from '../finding';
import { columns, findCell } from '../findColumn';
import { hitAt, hitLabel } from '../hits';
import type { Check } from '../rule';

const answers = /[:：—–→;；|]|\s-\s|\b(?:mitigat\w*|respon\w*|if|will|plan|by|with|owner|so)\b|应对|措施|缓解|负责|通过|采用|预案|以|由/i;

/** CH070: an empty cell, or an item that only names what may happen while others say what to do; a whole list of such is told once. */
export const findOpenRisks: Check = ({ document, written }) => written('risks').flatMap((field) => {
  // "Risks, assumptions and constraints" lists more than risks.
  if (document.fields.some(({ key, label }) => key !== field.key && label.start === field.label.start)) return [];
  const entries = field.entries.filter(({ kind, text, cells }) => (kind === 'item' && isFinished(text)) || (kind === 'row' && !/[[【{<]/.test(text) && isFinished(cells.find((cell) => /[^\d\s]/.test(cell.text))?.text ?? '')));
  const answered = entries.some(({ text }) => answers.test(text));
  if (!answered && entries.length > 0 && entries.every(({ kind, text }) => kind === 'item' && text.length < 120)) return [hitLabel(field, { part: 'both', text: '', n: entries.length })];
  return entries.flatMap((entry): Hit[] => {
    const owner = findCell(entry, columns.owner);
    const response = findCell(entry, columns.response);
    const lacks = entry.kind === 'row' ? missingPart(owner, response) : answered && !answers.test(entry.text) && findNames(entry.text).length === 0 ? 'response' : undefined;
    const name = entry.cells.find(({ text }) => text !== '' && !/^\d+$/.test(text)) ?? entry;
    return lacks ? [hitAt(field, name, { part: lacks, text: name.text.slice(0, 80) })] : [];
  });
});

/** Answers that do nothing. */
const evasive = /^(?:(?:密切|持续|重点|随时)?(?:关注|观察|注意|跟踪|留意)|加强(?:管理|沟通|重视)|再说|到时(?:候)?再说|(?:to )?(?:watch|monitor|observe)(?: it| closely)?|keep an eye on(?: it)?|be careful|pay attention|wait and see)[.。]?$/i;

function missingPart(owner: { readonly text: string } | undefined, response: { readonly text: string } | undefined): string | undefined {
  const noOwner = owner !== undefined && (isBlank(owner.text) || isPlaceholder(owner.text));
  const noResponse = response !== undefined && (isBlank(response.text) || isPlaceholder(response.text) || evasive.test(response.text.trim()));
  return noOwner && noResponse ? 'both' : noOwner ? 'owner' : noResponse ? 'response' : undefined;
}
