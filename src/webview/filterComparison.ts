import { isRoleFilter } from '../core/protocol';
import type { ComparisonFilter } from '../core/protocol';
import { foldText, matchesQuery } from '../core/reference/matchesQuery';
import { byId } from './element';
import { markMatches } from './markMatches';
import { setSearching } from './sections';
import { readViewState, updateViewState } from './viewState';

/** Wires the role choice and the search field, and applies what was kept. */
export function restoreFilter(): void {
  for (const choice of roleChoices()) {
    choice.addEventListener('change', () => isRoleFilter(choice.value) && setFilter({ role: choice.value }));
  }
  queryField().addEventListener('input', () => setFilter({ query: queryField().value }));
  const { role, query } = readViewState();
  setFilter({ role, query });
}

export function setFilter(change: Partial<ComparisonFilter>): void {
  updateViewState(change);
  const { role, query } = readViewState();
  document.body.dataset['role'] = role;
  for (const choice of roleChoices()) {
    choice.checked = choice.value === role;
  }
  if (queryField().value !== query) {
    queryField().value = query;
  }
  applyQuery(query);
}

function applyQuery(query: string): void {
  const active = foldText(query) !== '';
  setSearching(active);
  document.body.classList.toggle('searching', active);
  const titles = matchingTitles(query);
  let count = active ? titles.length : 0;
  const shown: HTMLElement[] = [];
  for (const item of document.querySelectorAll<HTMLElement>('[data-item]')) {
    const matches = matchesQuery(foldText(item.textContent ?? ''), query);
    // Who asks for a section by its title wants all of it.
    const isShown = matches || titles.some((title) => title.parentElement?.contains(item));
    item.hidden = !isShown;
    // A fact of the role that is filtered out is not seen, so it does not count.
    if (isShown && isOfShownRole(item)) {
      count += matches ? 1 : 0;
      shown.push(item);
    }
  }
  for (const section of document.querySelectorAll<HTMLElement>('[data-section], [data-group]')) {
    const found = shown.some((item) => section.contains(item));
    section.hidden = active && !found;
    if (active && found && section instanceof HTMLDetailsElement) {
      section.open = true;
    }
  }
  markMatches(active ? [...titles, ...shown] : [], query);
  announce(active, count);
}

/** Titles of whole sections; a question's title is part of the question, which is looked at as one. */
function matchingTitles(query: string): readonly HTMLElement[] {
  const titles = document.querySelectorAll<HTMLElement>('.section > summary');
  return [...titles].filter((title) => matchesQuery(foldText(title.querySelector('h2')?.textContent ?? ''), query));
}

function isOfShownRole(item: HTMLElement): boolean {
  const role = document.body.dataset['role'];
  const ofRole = item.closest<HTMLElement>('td[data-role]')?.dataset['role'];
  return role === 'both' || ofRole === undefined || ofRole === role;
}

function announce(active: boolean, count: number): void {
  const status = byId('matches');
  const { none = '', one = '', many = '' } = status.dataset;
  const text = count === 0 ? none : count === 1 ? one : many.replace('{0}', String(count));
  status.textContent = active ? text : '';
}

function roleChoices(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[name="role"]')];
}

function queryField(): HTMLInputElement {
  return byId('query') as HTMLInputElement;
}
