import { Disposable, languages } from 'vscode';
import { settingIds } from '../../../core/ids';
import type { ClassifierService } from '../../../host/classifierService';
import { onDidChangeSetting, readShowHints } from '../../../host/settings';
import { TaskHintProvider } from './TaskHintProvider';

/** The kind of work behind each task in view, for those who switch it on. */
export function registerTaskHints(classifier: ClassifierService): Disposable {
  let shown: Disposable | undefined;
  const follow = (): void => {
    shown?.dispose();
    shown = readShowHints() ? languages.registerInlayHintsProvider([{ language: 'markdown' }, { language: 'plaintext' }], new TaskHintProvider(classifier)) : undefined;
  };
  follow();
  return Disposable.from(onDidChangeSetting(settingIds.showHints, follow), new Disposable(() => shown?.dispose()));
}
