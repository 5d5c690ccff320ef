import { isRoleFilter } from '../core/protocol';
import type { ComparisonFilter } from '../core/protocol';
import { host } from './host';

/** What survives hiding the view: VS Code keeps it while the page itself is thrown away. */
export interface ViewState extends ComparisonFilter {
  /** Sections by id that the user opened or closed; the others are as the page has them. */
  readonly open: Readonly<Record<string, boolean>>;
  /** CSS pixels. */
  readonly scroll: number;
}

const initial: ViewState = { role: 'both', query: '', open: {}, scroll: 0 };

/** Reads what an earlier page kept; anything malformed is as good as nothing. */
export function readViewState(): ViewState {
  const kept = host.getState();
  if (typeof kept !== 'object' || kept === null) {
    return initial;
  }
  const { role, query, open, scroll } = kept as Record<string, unknown>;
  return {
    role: isRoleFilter(role) ? role : initial.role,
    query: typeof query === 'string' ? query : initial.query,
    open: typeof open === 'object' && open !== null ? Object.fromEntries(Object.entries(open).filter(([, value]) => typeof value === 'boolean')) : {},
    scroll: typeof scroll === 'number' ? scroll : initial.scroll,
  };
}

export function updateViewState(change: Partial<ViewState>): void {
  host.setState({ ...readViewState(), ...change });
}
