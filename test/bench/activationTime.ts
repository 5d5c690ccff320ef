// Run by `npm run bench` in Node: what VS Code itself says that activating the extension took.
import { openWorkbench } from '../ui/workbench/openWorkbench';
import { report } from './report';

const rounds = 3;

/** Code loading and activate() together, as "Show Running Extensions" has it, in milliseconds. */
async function readActivationTime(host: 'node' | 'web'): Promise<number> {
  const workbench = await openWorkbench({ host });
  try {
    await workbench.openSidebar();
    await workbench.editor.root.or(workbench.page.locator('.editor-group-watermark')).first().click();
    await workbench.runCommand('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /role.planner/i });
    for (let step = 0; step < 20 && (await row.count()) === 0; step += 1) {
      await workbench.page.locator('.runtime-extensions-editor .monaco-list').first().hover();
      await workbench.page.mouse.wheel(0, 200);
      await workbench.page.waitForTimeout(100);
    }
    const text = (await row.first().textContent()) ?? '';
    return Number(/Activation: (\d+)ms/.exec(text)?.[1]);
  } finally {
    await workbench.close();
  }
}

async function main(): Promise<void> {
  for (const host of ['node', 'web'] as const) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await readActivationTime(host));
    }
    report(`activation, ${host} extension host, median of ${rounds}`, times.sort((a, b) => a - b)[1] ?? 0, 'ms');
  }
}

void main();
