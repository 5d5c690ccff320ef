import type { Span } from '../../markdown/span';

const after = '(?:(?:并从|之后|之後|此后|此後|随后|隨後|往后|往後|以后|以後|后续|後續)|[^，,；;。\\s]{1,6}(?:之?[后後]|以[后後])(?![台勤续續端期门門])[^，,；;。])';
/** Where Chinese turns to what comes when the work is done: 之后, 投产后, 并从开通之日起. */
const turn = new RegExp(`[，,；;]\\s*(?=${after})`);
const hasTurned = new RegExp(`^[\\s\\p{P}再并]*${after}`, 'u');
const recurring = /每|定期|日常|长期|長期|常年|持续|持續|天天|年年|逐[日周月季年]|按[日周月季年]|驻场|駐場|运维|運維|运营|營運|代管|接管|值班|值守|维护|維護|保养|保養/;

/**
 * The gap between the two halves of a Chinese text, moved to where it says that what was set up is now run: a last step of
 * setting it up belongs to the first half. The same gap where the text does not say so.
 */
export function moveGap(text: string, gap: Span): Span {
  const rest = text.slice(gap.end);
  const later = hasTurned.test(rest) ? null : turn.exec(rest);
  if (!later) return gap;
  const end = later.index + later[0].length;
  return recurring.test(rest.slice(0, later.index)) || !recurring.test(rest.slice(end)) ? gap : { start: gap.end + later.index, end: gap.end + end };
}
