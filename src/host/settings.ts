import { ConfigurationTarget, workspace } from 'vscode';
import type { ConfigurationScope, Disposable, Uri } from 'vscode';
import { settingIds } from '../core/ids';
import { contentLanguages } from '../core/reference/reference';
import type { ContentLanguage } from '../core/reference/reference';
import { isRunbookVariant } from '../core/templates/runbookVariants';
import type { RunbookVariant } from '../core/templates/runbookVariants';
import type { TagForm } from '../core/tags/tagForms';
import { isChineseInterface } from './interfaceLanguage';
import { log } from './log';

const section = 'rolePlanner';

const tagFormValues = { hashtag: 'hash', hashtagChinese: 'hashChinese', brackets: 'bracket', bracketsChinese: 'bracketChinese', emoji: 'emoji', none: 'none' } as const satisfies Record<string, TagForm | 'none'>;

/** The language of the comparison and the templates: the setting, or what VS Code's own language suggests. */
export function readContentLanguage(): ContentLanguage {
  const value = readSetting(settingIds.contentLanguage);
  const chosen = contentLanguages.find((language) => language === value);
  if (chosen === undefined && value !== 'auto') {
    warnOfType(settingIds.contentLanguage, 'auto');
  }
  return chosen ?? (isChineseInterface() ? 'zh-cn' : 'en');
}

/** Whether the deciding words are marked in the editor. */
export function readMarkReasons(): boolean {
  const value = readSetting(settingIds.markReasons);
  if (typeof value !== 'boolean') {
    warnOfType(settingIds.markReasons, 'true');
    return true;
  }
  return value;
}

/** Which runbook is inserted, or that the user is asked. */
export function readRunbookVariant(): RunbookVariant | 'ask' {
  const value = readSetting(settingIds.runbookVariant);
  if (isRunbookVariant(value) || value === 'ask') {
    return value;
  }
  warnOfType(settingIds.runbookVariant, 'ask');
  return 'ask';
}

const learnStores = ['ask', 'workspace', 'machine', 'off'] as const;
export type LearnStore = (typeof learnStores)[number];

/** Where decisions are remembered. In a workspace that is not trusted, only the user's own setting counts: nobody else may have files written. */
export function readLearnStore(scope: Uri | undefined): LearnStore {
  const value = workspace.isTrusted ? readSetting(settingIds.learnStore, scope) : (workspace.getConfiguration(section).inspect(settingIds.learnStore)?.globalValue ?? 'ask');
  const store = learnStores.find((known) => known === value);
  if (store === undefined) {
    warnOfType(settingIds.learnStore, 'ask');
  }
  return store ?? 'ask';
}

/** How tags are written that a review adds; `none` keeps its answers out of the file. */
export function readTagForm(scope: ConfigurationScope): TagForm | 'none' {
  const value = readSetting(settingIds.tagForm, scope);
  const form = typeof value === 'string' && Object.hasOwn(tagFormValues, value) ? tagFormValues[value as keyof typeof tagFormValues] : undefined;
  if (form === undefined) {
    warnOfType(settingIds.tagForm, 'hashtag');
  }
  return form ?? 'hash';
}

/** @param listener runs when the setting changes, in any scope */
export function onDidChangeSetting(id: (typeof settingIds)[keyof typeof settingIds], listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.${id}`)) {
      listener();
    }
  });
}

/** Whether the kind of work is shown behind the tasks of a document that is being read. */
export function readShowHints(): boolean {
  const value = readSetting(settingIds.showHints);
  if (value !== 'off' && value !== 'inlayHints') {
    warnOfType(settingIds.showHints, 'off');
  }
  return value === 'inlayHints';
}

/** Writes where the setting is set already: a workspace's own value would hide one that is written for the user. */
export function writeContentLanguage(value: ContentLanguage | 'auto'): Thenable<void> {
  const configuration = workspace.getConfiguration(section);
  const isInWorkspace = configuration.inspect(settingIds.contentLanguage)?.workspaceValue !== undefined;
  return configuration.update(settingIds.contentLanguage, value, isInWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}

/** @param scope the document, for settings that a folder may have of its own */
export function readSetting(id: string, scope?: ConfigurationScope): unknown {
  return workspace.getConfiguration(section, scope).get<unknown>(id);
}

const warned = new Set<string>();

/** Settings are written by hand; a wrong one falls back and is named in the log once, it does not stop anyone. */
export function warnOfType(id: string, used: string): void {
  if (warned.has(id)) {
    return;
  }
  warned.add(id);
  log().warn(`The setting ${section}.${id} has a value that is not allowed; using ${used}.`);
}
