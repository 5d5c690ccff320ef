import type { DimensionReasons, VerdictCard } from '../core/sidebarCards';
import { buttons, commandButton } from './cardButtons';
import { element } from './element';
import { redrawCard } from './redrawCard';
import { renderOpinion } from './renderOpinion';

/** Shows the verdict, or nothing. */
export function renderVerdict(card: VerdictCard | undefined): void {
  redrawCard('verdict', card ? [...taskList(card), cardBox(card)] : []);
}

function cardBox(card: VerdictCard): HTMLElement {
  const parts: HTMLElement[] = [
    element('h2', {
      children: [
        element('span', { className: `mark ${card.kind}`, attributes: { 'aria-hidden': 'true' } }),
        element('span', { text: card.heading }),
        element('span', { className: 'certainty', text: card.certainty }),
      ],
    }),
    element('blockquote', { text: card.task, attributes: { dir: 'auto' } }),
    element('p', { text: card.explanation }),
    ...card.notes.map((note) => element('p', { className: 'note', text: note })),
  ];
  if (card.question) {
    parts.push(element('p', { className: 'question-text', text: card.question.text }), buttons(card.question.answers, 'answers'));
  }
  if (card.dimensions.length > 0) {
    parts.push(element('dl', { className: 'reasons', children: card.dimensions.map(dimension) }));
  }
  if (card.silent !== '') {
    parts.push(element('p', { className: 'note', text: card.silent }));
  }
  if (card.secondOpinion) {
    parts.push(renderOpinion(card.secondOpinion));
  }
  parts.push(buttons(card.actions, 'actions'));
  return element('div', { className: `card ${card.kind}`, children: parts });
}

function dimension({ name, reasons }: DimensionReasons): HTMLElement {
  const words = reasons.map((reason) =>
    element('dd', {
      className: reason.role,
      children: [
        element('span', { className: `mark ${reason.role}`, attributes: { 'aria-hidden': 'true' } }),
        element('span', { className: 'visually-hidden', text: `${reason.roleName}: ` }),
        element('span', { text: reason.words, attributes: { dir: 'auto' } }),
      ],
    }),
  );
  return element('div', { children: [element('dt', { text: name }), ...words] });
}

/** Nothing for a task that was classified alone. */
function taskList({ tally, tasks }: VerdictCard): readonly HTMLElement[] {
  if (tasks.length === 0) {
    return [];
  }
  const items = tasks.map((task) => {
    const button = commandButton(task);
    button.classList.add('task');
    button.replaceChildren(
      element('span', { className: `mark ${task.kind}`, attributes: { 'aria-hidden': 'true' } }),
      element('span', { className: 'visually-hidden', text: `${task.kindName}: ` }),
      element('span', { className: 'task-text', text: task.label, attributes: { dir: 'auto' } }),
    );
    button.title = task.label;
    if (task.current) {
      button.setAttribute('aria-current', 'true');
    }
    return element('li', { children: [button] });
  });
  return [element('h2', { text: tally }), element('ul', { className: 'tasks', children: items })];
}
