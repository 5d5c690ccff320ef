import { readViewState, updateViewState } from './viewState';

/** While a search is on, sections open to show what was found; that is not the user's choice and is not kept. */
let searching = false;

function sections(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details[data-section]')];
}

/** Opens and closes the sections as the user left them, and remembers what the user does next. */
export function restoreSections(): void {
  applySections();
  for (const section of sections()) {
    // The click comes before the change and only from a person; `toggle` also fires for our own changes.
    section.querySelector('summary')?.addEventListener('click', () => {
      if (!searching) {
        updateViewState({ open: { ...readViewState().open, [section.id]: !section.open } });
      }
    });
  }
}

export function setSearching(value: boolean): void {
  if (searching && !value) {
    searching = false;
    applySections();
  }
  searching = value;
}

/** Closes all sections, or opens all when none is open. */
export function toggleSections(): void {
  const open = !sections().some((section) => section.open);
  updateViewState({ open: Object.fromEntries(sections().map((section) => [section.id, open])) });
  applySections();
}

function applySections(): void {
  const { open } = readViewState();
  for (const section of sections()) {
    section.open = open[section.id] ?? section.id.startsWith('aspect-');
  }
}
