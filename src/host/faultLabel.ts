import { l10n } from 'vscode';
import { largestFile } from '../core/reports/fileFault';
import type { FileFault } from '../core/reports/fileFault';

/** Why a file could not be read, in a sentence. */
export function faultLabel(fault: FileFault): string {
  switch (fault) {
    case 'missing':
      return l10n.t('There is no such file or folder.');
    case 'noAccess':
      return l10n.t('The file may not be read.');
    case 'binary':
      return l10n.t('The file is not text.');
    case 'encoding':
      return l10n.t('The file is not in UTF-8. Save it in that encoding.');
    case 'tooLarge':
      return l10n.t('The file is larger than {0} MB.', largestFile / 1024 / 1024);
    case 'unreadable':
      return l10n.t('The file could not be read.');
  }
}
