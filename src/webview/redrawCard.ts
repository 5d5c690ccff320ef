import { byId } from './element';

/** Shows a card's nodes in its place, or nothing. Keyboard focus stays on the same button when the card is drawn again. */
export function redrawCard(id: string, nodes: readonly HTMLElement[]): void {
  const region = byId(id);
  const focused = region.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['key'] : undefined;
  region.replaceChildren(...nodes);
  region.hidden = nodes.length === 0;
  if (focused !== undefined && nodes.length === 0) {
    byId('query').focus();
  } else if (focused !== undefined) {
    (region.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`) ?? region).focus();
  }
}
