import { commandIds } from './ids';
import type { CommandId } from './ids';
import type { Role, WorkKind } from './workKind';

/** What the sidebar shows besides the comparison, in words: the script only lays it out. */
export interface VerdictCard {
  readonly kind: WorkKind;
  /** "Project work". */
  readonly heading: string;
  /** "clear", "likely", "unsure" or "your answer", in the user's language. */
  readonly certainty: string;
  /** The task as the user wrote it: untrusted, set as text only. */
  readonly task: string;
  readonly explanation: string;
  readonly dimensions: readonly DimensionReasons[];
  /** One sentence on the dimensions that nothing was said about; empty when there are none. */
  readonly silent: string;
  /** Further remarks, such as that only the beginning was read. */
  readonly notes: readonly string[];
  readonly question?: { readonly text: string; readonly answers: readonly CardButton[] };
  /** What a language model said, when the user asked; untrusted, set as text only. */
  readonly secondOpinion?: OpinionWords;
  readonly actions: readonly CardButton[];
  /** How many tasks of each kind were classified together; empty when this one was alone. */
  readonly tally: string;
  /** All tasks classified together; empty when this one was alone. */
  readonly tasks: readonly TaskChoice[];
}

export interface OpinionWords {
  /** "Second opinion: NAME". */
  readonly heading: string;
  readonly kind: WorkKind;
  readonly kindName: string;
  readonly sentence: string;
}

export interface DimensionReasons {
  readonly name: string;
  readonly reasons: readonly { readonly role: Role; readonly roleName: string; readonly words: string }[];
}

export interface CardButton {
  readonly label: string;
  readonly command: CommandId;
  readonly argument?: string;
}

export interface TaskChoice extends CardButton {
  readonly kind: WorkKind;
  readonly kindName: string;
  readonly current: boolean;
}

export const roleFilters = ['both', 'project', 'operations'] as const;
export type RoleFilter = (typeof roleFilters)[number];

export interface ComparisonFilter {
  readonly role: RoleFilter;
  readonly query: string;
}

export interface SidebarState {
  readonly verdict?: VerdictCard;
}

export type HostMessage =
  | { readonly type: 'state'; readonly state: SidebarState }
  | { readonly type: 'filter'; readonly filter: Partial<ComparisonFilter> }
  | { readonly type: 'toggleSections' }
  /** Put the keyboard focus on the verdict: the user asked for it. */
  | { readonly type: 'focusVerdict' };

export type SidebarMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'run'; readonly command: CommandId; readonly argument?: string };

/** Guards what comes out of the sidebar: only our own commands, with a short text as argument or none. */
export function isSidebarMessage(value: unknown): value is SidebarMessage {
  if (!isRecord(value)) {
    return false;
  }
  if (value.type === 'ready') {
    return true;
  }
  return value.type === 'run' && isCommandId(value.command) && (value.argument === undefined || isShortText(value.argument));
}

/** Guards what the sidebar takes from the host: a page must not act on a message that is not ours. */
export function isHostMessage(value: unknown): value is HostMessage {
  if (!isRecord(value)) {
    return false;
  }
  switch (value.type) {
    case 'state':
      return isRecord(value.state) && (value.state.verdict === undefined || isVerdictCard(value.state.verdict));
    case 'filter':
      return isRecord(value.filter) && isFilterChange(value.filter);
    default:
      return value.type === 'toggleSections' || value.type === 'focusVerdict';
  }
}

export function isRoleFilter(value: unknown): value is RoleFilter {
  return roleFilters.some((role) => role === value);
}

function isFilterChange({ role, query }: Record<string, unknown>): boolean {
  return (role === undefined || isRoleFilter(role)) && (query === undefined || typeof query === 'string');
}

/** Looks at what the page walks through; the texts are only ever set as text. */
function isVerdictCard(value: unknown): boolean {
  return isRecord(value) && [value.dimensions, value.notes, value.actions, value.tasks].every(Array.isArray) && (value.secondOpinion === undefined || isRecord(value.secondOpinion));
}

function isCommandId(value: unknown): value is CommandId {
  return Object.values<unknown>(commandIds).includes(value);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
