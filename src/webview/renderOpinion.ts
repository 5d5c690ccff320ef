import type { OpinionWords } from '../core/sidebarCards';
import { element } from './element';

/** What a language model said of the task, below our own reasons. */
export function renderOpinion({ heading, kind, kindName, sentence }: OpinionWords): HTMLElement {
  return element('div', {
    className: 'opinion',
    children: [
      element('h3', { text: heading }),
      element('p', { children: [element('span', { className: `mark ${kind}`, attributes: { 'aria-hidden': 'true' } }), element('strong', { text: kindName })] }),
      element('p', { text: sentence, attributes: { dir: 'auto' } }),
    ],
  });
}
