import { assert } from 'chai';
import * as vscode from 'vscode';

describe('The extension', () => {
  it('is installed and activates', async () => {
    const extension = vscode.extensions.getExtension('role-planner.role-planner');
    assert.isDefined(extension);
    await extension.activate();
    assert.isTrue(extension.isActive);
  });
});
