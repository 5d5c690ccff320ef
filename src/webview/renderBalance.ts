import type { BalanceCard, BalanceShare, MisplacedChoice } from '../core/sidebarCards';
import { buttons, commandButton } from './cardButtons';
import { element } from './element';
import { redrawCard } from './redrawCard';

/** The user's choice, kept while the card is drawn again after each answer. */
let isTableOpen = false;

/** Shows how the tasks of a plan are shared out, or nothing. */
export function renderBalance(card: BalanceCard | undefined): void {
  redrawCard('balance', card ? [cardBox(card)] : []);
}

function cardBox(card: BalanceCard): HTMLElement {
  return element('div', {
    className: 'card',
    children: [
      element('h2', { text: card.heading }),
      element('p', { className: 'note', text: card.document, attributes: { dir: 'auto' } }),
      ...(card.shares.length > 0 ? [picture(card), element('ul', { className: 'shares', children: card.shares.map(legend) })] : []),
      ...(card.rows.length > 0 ? [table(card)] : []),
      ...(card.misplaced.length > 0 ? [element('h3', { text: card.misplacedTitle }), element('ul', { className: 'items', children: card.misplaced.map(misplacedItem) })] : []),
      ...card.notes.map((note) => element('p', { className: 'note', text: note })),
      buttons(card.actions, 'actions'),
    ],
  });
}

/** The kinds differ in pattern as well as in colour; the numbers are below in words. */
function picture({ picture: label, shares }: BalanceCard): HTMLElement {
  const parts = shares.map(({ kind, count }) => {
    const part = element('span', { className: kind });
    // By the object model: the page's security policy refuses style attributes.
    part.style.flexGrow = String(count);
    return part;
  });
  return element('div', { className: 'bar', attributes: { role: 'img', 'aria-label': label }, children: parts });
}

function legend({ kind, name, amount }: BalanceShare): HTMLElement {
  return element('li', {
    children: [
      element('span', { className: `swatch ${kind}`, attributes: { 'aria-hidden': 'true' } }),
      element('span', { className: `mark ${kind}`, attributes: { 'aria-hidden': 'true' } }),
      element('span', { text: `${name} ` }),
      element('strong', { text: amount }),
    ],
  });
}

function table({ tableTitle, columns, rows }: BalanceCard): HTMLElement {
  const head = columns.map((text) => element('th', { text, attributes: { scope: 'col' } }));
  const body = rows.map(([heading = '', ...counts]) =>
    element('tr', { children: [element('th', { text: heading, attributes: { scope: 'row', dir: 'auto' } }), ...counts.map((text) => element('td', { text }))] }),
  );
  const details = element('details', {
    children: [
      element('summary', { text: tableTitle, attributes: { 'data-key': 'balance table' } }),
      // On its own focusable, so that one can scroll it by keyboard where it is wider than the view.
      element('div', {
        className: 'scrolling',
        attributes: { tabindex: '0', role: 'group', 'aria-label': tableTitle },
        children: [element('table', { className: 'figures', children: [element('thead', { children: [element('tr', { children: head })] }), element('tbody', { children: body })] })],
      }),
    ],
  });
  details.open = isTableOpen;
  details.addEventListener('toggle', () => (isTableOpen = details.open));
  return details;
}

function misplacedItem({ kind, reason, ...button }: MisplacedChoice): HTMLElement {
  const node = commandButton(button);
  node.classList.add('item');
  node.replaceChildren(
    element('span', { className: `mark ${kind}`, attributes: { 'aria-hidden': 'true' } }),
    element('span', { children: [element('span', { className: 'item-text', text: button.label, attributes: { dir: 'auto' } }), element('span', { className: 'item-reason', text: reason })] }),
  );
  return element('li', { children: [node] });
}
