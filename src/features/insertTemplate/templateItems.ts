import { l10n, QuickPickItemKind } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { ContentLanguage } from '../../core/reference/reference';
import { templateIds } from '../../core/templates/catalog';
import type { TemplateId } from '../../core/templates/catalog';
import { preferLanguage } from '../../core/templates/preferLanguage';
import { runbookVariants } from '../../core/templates/runbookVariants';
import type { RunbookVariant } from '../../core/templates/runbookVariants';
import { templateKinds } from '../../core/templates/templateKinds';
import { shorten } from '../../host/labels';
import { tellTemplateFaultWithPlace } from '../../host/templateWords';
import type { BuiltInTemplate, TeamFile, TemplateChoice } from './templateChoice';

export type TemplateItem = QuickPickItem & { readonly choice?: TemplateChoice };

/**
 * The built-in templates, runbooks in their variants.
 *
 * @param id of the only template that is wanted
 * @param variant of the only runbook that is wanted, or 'ask'
 * @param lastUsed comes before the other variants
 */
export function builtInItems(id: TemplateId | undefined, variant: RunbookVariant | 'ask', lastUsed: RunbookVariant | undefined): readonly TemplateItem[] {
  const variants = variant === 'ask' ? [...runbookVariants].sort((a, b) => Number(b === lastUsed) - Number(a === lastUsed)) : [variant];
  const templates = (id === undefined ? templateIds : [id]).flatMap((each): readonly BuiltInTemplate[] => (each === 'runbook' ? variants.map((of) => ({ id: each, variant: of })) : [{ id: each }]));
  return templates.map((builtIn) => ({
    label: builtInLabel(builtIn),
    ...(variants.length > 1 && builtIn.variant !== undefined && builtIn.variant === lastUsed && { description: l10n.t('used last') }),
    choice: { builtIn },
  }));
}

/** A team's templates, of one kind or all; of each the version in the language that suits best. */
export function teamItems(files: readonly TeamFile[], id: TemplateId | undefined, language: ContentLanguage): readonly TemplateItem[] {
  const wanted = files.filter((file) => id === undefined || isOf(file, id));
  const folders = [...new Set(wanted.map(({ folder }) => folder))];
  return folders.flatMap((folder) => preferLanguage(wanted.filter((file) => file.folder === folder), language)).map(toItem);
}

/** What is built in and what is the team's, each under its name when there is both. */
export function groupItems(builtIn: readonly TemplateItem[], team: readonly TemplateItem[]): readonly TemplateItem[] {
  const separator = (label: string): TemplateItem => ({ label, kind: QuickPickItemKind.Separator });
  return team.length === 0 ? builtIn : [separator(l10n.t('Built in')), ...builtIn, separator(l10n.t('From your team')), ...team];
}

/** A file that cannot be read has no kind, so its name must do. */
function isOf({ reading, base }: TeamFile, id: TemplateId): boolean {
  return reading.ok ? reading.template.kind === templateKinds[id] : base.toLowerCase().includes(id);
}

function toItem(file: TeamFile): TemplateItem {
  const { fileName, folder, reading } = file;
  const place = folder === undefined ? fileName : `${folder} · ${fileName}`;
  if (!reading.ok) {
    return { label: `$(warning) ${fileName}`, description: folder, detail: tellTemplateFaultWithPlace(reading.fault), choice: { file } };
  }
  const { title, description } = reading.template;
  return { label: shorten(title ?? file.base, 80), description: place, ...(description !== undefined && { detail: shorten(description, 200) }), choice: { file } };
}

function builtInLabel({ id, variant }: BuiltInTemplate): string {
  switch (id) {
    case 'charter':
      return l10n.t('Project charter');
    case 'runbook':
      return runbookLabel(variant ?? 'general');
    case 'handover':
      return l10n.t('Hand-over record');
    case 'improvement':
      return l10n.t('Improvement request');
  }
}

function runbookLabel(variant: RunbookVariant): string {
  switch (variant) {
    case 'general':
      return l10n.t('Operations runbook: general');
    case 'store':
      return l10n.t('Operations runbook: store');
    case 'warehouse':
      return l10n.t('Operations runbook: warehouse');
    case 'it':
      return l10n.t('Operations runbook: IT service');
  }
}
