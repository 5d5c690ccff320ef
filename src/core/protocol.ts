import { commandIds } from './ids';
import type { CommandId } from './ids';
import type { VerdictCard, ReadinessCard, BalanceCard } from './sidebarCards';

export const roleFilters = ['both', 'project', 'operations'] as const;
export type RoleFilter = (typeof roleFilters)[number];

export interface ComparisonFilter {
  readonly role: RoleFilter;
  readonly query: string;
}

export interface SidebarState {
  readonly verdict?: VerdictCard;
  readonly readiness?: ReadinessCard;
  readonly balance?: BalanceCard;
}

export type HostMessage =
  | { readonly type: 'state'; readonly state: SidebarState }
  | { readonly type: 'filter'; readonly filter: Partial<ComparisonFilter> }
  | { readonly type: 'toggleSections' }
  /** Put the keyboard focus on the verdict: the user asked for it. */
  | { readonly type: 'focusVerdict' }
  /** The same for how ready a hand-over is. */
  | { readonly type: 'focusReadiness' };

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
      return isRecord(value.state) && isOptional(value.state.verdict, isVerdictCard) && isOptional(value.state.readiness, isReadinessCard) && isOptional(value.state.balance, isBalanceCard);
    case 'filter':
      return isRecord(value.filter) && isFilterChange(value.filter);
    default:
      return value.type === 'toggleSections' || value.type === 'focusVerdict' || value.type === 'focusReadiness';
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

function isReadinessCard(value: unknown): boolean {
  return isRecord(value) && [value.groups, value.notes, value.actions].every(Array.isArray) && (value.groups as readonly unknown[]).every((group) => isRecord(group) && Array.isArray(group.items));
}

function isBalanceCard(value: unknown): boolean {
  return isRecord(value) && [value.shares, value.columns, value.rows, value.misplaced, value.notes, value.actions].every(Array.isArray) && (value.rows as readonly unknown[]).every(Array.isArray);
}

function isOptional(value: unknown, isRight: (value: unknown) => boolean): boolean {
  return value === undefined || isRight(value);
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
