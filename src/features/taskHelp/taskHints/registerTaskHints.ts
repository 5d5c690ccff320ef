import { Disposable, languages } from 'vscode';
import type { InlayHintsProvider } from 'vscode';
import { settingIds } from '../../../core/ids';
import { loadOnce } from '../../../core/loadOnce';
import type { ClassifierService } from '../../../host/classifierService';
import { onDidChangeSetting, readShowHints } from '../../../host/settings';

/** The kind of work behind each task in view, for those who switch it on. */
export function registerTaskHints(classifier: ClassifierService): Disposable {
  const load = loadOnce(async () => new (await import('./TaskHintProvider')).TaskHintProvider(classifier));
  const provider: InlayHintsProvider = { provideInlayHints: async (...asked) => (await load()).provideInlayHints(...asked) };
  let shown: Disposable | undefined;
  const follow = (): void => {
    shown?.dispose();
    shown = readShowHints() ? languages.registerInlayHintsProvider([{ language: 'markdown' }, { language: 'plaintext' }], provider) : undefined;
  };
  follow();
  return Disposable.from(onDidChangeSetting(settingIds.showHints, follow), new Disposable(() => shown?.dispose()));
}
