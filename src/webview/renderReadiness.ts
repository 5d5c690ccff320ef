import type { ReadinessCard, ReadinessGroup } from '../core/sidebarCards';
import { buttons, commandButton } from './cardButtons';
import { byId, element } from './element';
import { redrawCard } from './redrawCard';

/** Shows how ready a hand-over is, or nothing, and says it when it changed. */
export function renderReadiness(card: ReadinessCard | undefined): void {
  redrawCard('readiness', card ? [cardBox(card)] : []);
  const said = byId('announcement');
  const heading = card?.heading ?? '';
  if (said.textContent !== heading) {
    said.textContent = heading;
  }
}

function cardBox({ isReady, heading, document: name, groups, notes, actions }: ReadinessCard): HTMLElement {
  const state = isReady ? 'ready' : 'not-ready';
  return element('div', {
    className: `card ${state}`,
    children: [
      element('h2', { children: [element('span', { className: `mark ${state}`, attributes: { 'aria-hidden': 'true' } }), element('span', { text: heading })] }),
      element('p', { className: 'note', text: name, attributes: { dir: 'auto' } }),
      ...groups.flatMap(groupList),
      ...notes.map((note) => element('p', { className: 'note', text: note })),
      buttons(actions, 'actions'),
    ],
  });
}

function groupList({ status, heading, items }: ReadinessGroup): readonly HTMLElement[] {
  const rows = items.map((item) => {
    const button = commandButton(item);
    button.classList.add('item');
    button.replaceChildren(
      element('span', { className: `mark ${status}`, attributes: { 'aria-hidden': 'true' } }),
      element('span', { className: 'item-text', text: item.label, attributes: { dir: 'auto' } }),
    );
    return element('li', { children: [button] });
  });
  return [element('h3', { text: heading }), element('ul', { className: 'items', children: rows })];
}
