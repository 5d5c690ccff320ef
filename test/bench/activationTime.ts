// Run by `npm run bench` in Node: what VS Code itself says that activating the extension took.
import { openWorkbench } from '../ui/workbench/openWorkbench';
import { report } from './report';

/** An odd number, so that the median is one of them. */
const rounds = 7;

/** In milliseconds. */
interface Activation {
  readonly loading: number;
  readonly activate: number;
}

const looks = 5;

/** What "Startup Performance" says of us; its whole numbers added are what "Show Running Extensions" has. */
async function readActivation(host: 'node' | 'web'): Promise<Activation> {
  const workbench = await openWorkbench({ host });
  try {
    await workbench.openSidebar();
    for (let look = 0; look < looks; look += 1) {
      await workbench.runCommand('Developer: Startup Performance');
      await workbench.editor.root.filter({ hasText: 'System Info' }).waitFor();
      const row = /role-planner\.role-planner\s*\|\s*(?:true|false)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|/.exec(await workbench.editor.text());
      if (row) return { loading: Number(row[1]), activate: Number(row[2]) };
      // Opened before we were there: its text is of the moment when it was opened.
      await workbench.runCommand('View: Close Editor');
      await workbench.page.waitForTimeout(500);
    }
    throw new Error('VS Code does not name the extension among those that it started.');
  } finally {
    await workbench.close();
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  for (const host of ['node', 'web'] as const) {
    const rows: Activation[] = [];
    for (let round = 0; round < rounds; round += 1) {
      rows.push(await readActivation(host));
    }
    const name = `${host} extension host, median of ${rounds}`;
    report(`code loading, ${name}`, median(rows.map(({ loading }) => loading)), 'ms');
    report(`activate(), ${name}`, median(rows.map(({ activate }) => activate)), 'ms');
    report(`activation, ${name}`, median(rows.map(({ loading, activate }) => loading + activate)), 'ms');
  }
}

void main();
