import { Disposable } from 'vscode';
import type { Uri } from 'vscode';
import type { ReadinessStore } from '../../host/readinessStore';
import { registerFindDrift } from './findDrift/registerFindDrift';
import { registerPrepareHandover } from './prepareHandover/registerPrepareHandover';
import { registerRequestImprovement } from './requestImprovement/registerRequestImprovement';
import { registerReviewReadiness } from './reviewReadiness/registerReviewReadiness';

/** From a charter to record and runbook, to the question whether operations can take over, and back with a request for the next project; and where one has slipped into the other. */
export function registerHandoverLoop(extensionUri: Uri, readiness: ReadinessStore): Disposable {
  return Disposable.from(registerPrepareHandover(), registerReviewReadiness(extensionUri, readiness), registerRequestImprovement(), registerFindDrift());
}
