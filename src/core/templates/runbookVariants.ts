import type { OverlaidStop, SnippetOverlay } from './overlaySnippet';

/** Where a runbook is for; "general" is the template as it stands, with choices for all of them. */
export const runbookVariants = ['general', 'store', 'warehouse', 'it'] as const;
export type RunbookVariant = (typeof runbookVariants)[number];

/** What each kind of place says differently; the general one says nothing. */
export type RunbookOverlays = Readonly<Record<Exclude<RunbookVariant, 'general'>, SnippetOverlay>>;

export function isRunbookVariant(value: unknown): value is RunbookVariant {
  return runbookVariants.some((variant) => variant === value);
}

/**
 * Reads the parsed JSON of snippets/variants/runbook.<language>.json.
 * Throws when it is not one overlay for each variant: the files ship with the extension, so that is a broken installation.
 */
export function readRunbookOverlays(json: unknown): RunbookOverlays {
  const { store, warehouse, it, ...others } = isRecord(json) ? json : {};
  if (!isOverlay(store) || !isOverlay(warehouse) || !isOverlay(it) || Object.keys(others).length > 0) {
    throw new Error('A file of runbook variants must hold one overlay for each variant.');
  }
  return { store, warehouse, it };
}

function isOverlay(value: unknown): value is SnippetOverlay {
  return isRecord(value) && Object.values(value).every((stops) => Array.isArray(stops) && stops.every(isStop));
}

function isStop(value: unknown): value is OverlaidStop {
  return value === null || typeof value === 'string' || (Array.isArray(value) && value.length > 0 && value.every((choice) => typeof choice === 'string'));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
