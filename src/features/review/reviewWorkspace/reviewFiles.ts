import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import { reviewFile, type FileReview } from '../../../core/plan/review/reviewFile';
import type { UnreadableFile } from '../../../core/reports/fileFault';
import type { Classify, ClassifierService } from '../../../host/classifierService';
import { readInOrder } from '../../../host/readInOrder';
import { reportName } from '../../../host/reportName';
import { runInSlices } from '../../../host/runInSlices';
import type { DocumentWork } from '../../../host/workOnDocuments';

/** What the review of a workspace answers to whoever runs it as a command; undefined when it was cancelled. */
export interface WorkspaceReviewResult {
  readonly files: readonly FileReview[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Classifies files one after the other and in slices; of a file only counts and a few examples are kept. */
export function reviewFiles(classifier: ClassifierService): DocumentWork<WorkspaceReviewResult> {
  return async (uris, onProgress, token) => {
    const load = loadByFolder(classifier);
    const isCancelled = (): boolean => token.isCancellationRequested;
    const files: FileReview[] = [];
    const unreadable: UnreadableFile[] = [];
    for await (const { uri, read } of readInOrder(uris)) {
      const file = reportName(uri);
      const review = read.ok && !isCancelled() ? await runInSlices(reviewFile(file, read.text, await load(uri)), isCancelled) : undefined;
      if (isCancelled()) return undefined;
      if (!read.ok) unreadable.push({ file, fault: read.fault });
      else if (review === 'tooLong') unreadable.push({ file, fault: 'tooLarge' });
      else if (review) files.push(review);
      onProgress(files.length + unreadable.length);
    }
    return { files, unreadable };
  };
}

/** Asks once for each folder: the files of its decisions are read anew whenever they are asked for. */
function loadByFolder(classifier: ClassifierService): (document: Uri) => Promise<Classify> {
  const loaded = new Map<string | undefined, Promise<Classify>>();
  return (document) => {
    const folder = workspace.getWorkspaceFolder(document)?.uri.toString();
    const classify = loaded.get(folder) ?? classifier.load(document);
    loaded.set(folder, classify);
    return classify;
  };
}
