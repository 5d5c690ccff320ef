import { Disposable } from 'vscode';
import type { Uri } from 'vscode';
import { registerCheckDocument } from './checkDocument/registerCheckDocument';
import { registerCheckTemplates } from './checkTemplates/registerCheckTemplates';
import { registerCheckWorkspace } from './checkWorkspace/registerCheckWorkspace';
import { registerRuleReference } from './ruleReference/registerRuleReference';

/** What is to be pointed out in planning documents: in one, in many, in a team's templates, and why. */
export function registerChecks(extensionUri: Uri): Disposable {
  return Disposable.from(registerCheckDocument(), registerCheckWorkspace(), registerCheckTemplates(), registerRuleReference(extensionUri));
}
