import { isHostMessage, isSidebarMessage } from '../core/protocol';
import { byId } from './element';
import { restoreFilter, setFilter } from './filterComparison';
import { host } from './host';
import { renderBalance } from './renderBalance';
import { renderReadiness } from './renderReadiness';
import { renderVerdict } from './renderVerdict';
import { restoreSections, toggleSections } from './sections';
import { readViewState, updateViewState } from './viewState';

restoreSections();
restoreFilter();
/** The task whose verdict is shown; `null` until the host has told once. */
let shownTask: string | undefined | null = null;

/** A verdict that was just asked for must not stay out of sight; one that was there before the page was made anew may. */
function showNewVerdict(task: string | undefined): void {
  if (shownTask === null) {
    restoreScroll();
  } else if (task !== undefined && task !== shownTask) {
    byId('verdict').scrollIntoView({ block: 'nearest' });
  }
  shownTask = task;
}

/** Scrolls to where the user was, and remembers from then on. Not before the verdict is there: its height counts. */
function restoreScroll(): void {
  window.scrollTo(0, readViewState().scroll);
  let keeping = 0;
  window.addEventListener('scroll', () => {
    cancelAnimationFrame(keeping);
    keeping = requestAnimationFrame(() => updateViewState({ scroll: window.scrollY }));
  });
}

function focusCard(id: string): void {
  byId(id).focus();
  byId(id).scrollIntoView({ block: 'start' });
}

// Every button names the command it runs; the sidebar owns no logic.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-command]') : null;
  const message = { type: 'run', command: button?.dataset['command'], argument: button?.dataset['argument'] };
  if (isSidebarMessage(message)) {
    host.postMessage(message);
  }
});

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isHostMessage(data)) {
    return;
  }
  switch (data.type) {
    case 'state':
      renderReadiness(data.state.readiness);
      renderVerdict(data.state.verdict);
      renderBalance(data.state.balance);
      showNewVerdict(data.state.verdict?.task);
      break;
    case 'filter':
      setFilter(data.filter);
      break;
    case 'toggleSections':
      toggleSections();
      break;
    case 'focusVerdict':
      focusCard('verdict');
      break;
    case 'focusReadiness':
      focusCard('readiness');
      break;
  }
});

host.postMessage({ type: 'ready' });
