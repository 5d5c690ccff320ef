import type { CardButton } from '../core/sidebarCards';
import { element } from './element';

export function buttons(list: readonly CardButton[], className: string): HTMLElement {
  return element('div', { className, children: list.map(commandButton) });
}

export function commandButton({ label, command, argument }: CardButton): HTMLButtonElement {
  const attributes = { type: 'button', 'data-command': command, 'data-key': `${command} ${argument ?? ''}`, ...(argument === undefined ? {} : { 'data-argument': argument }) };
  return element('button', { text: label, attributes });
}
