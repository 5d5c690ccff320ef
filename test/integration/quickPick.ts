import { commands } from 'vscode';
import { pause } from './editors';

/**
 * Runs a command that shows one quick pick after the other, and takes in each the item that stands so many places below the
 * first (a negative number counts from the end). Nothing tells whether a quick pick is open, so this tries until the command is done.
 */
export async function runAndPick(command: string, ...places: readonly number[]): Promise<void> {
  let isDone = false;
  const running = commands.executeCommand(`rolePlanner.${command}`).then(() => (isDone = true));
  for (const place of places) {
    await pause(900);
    await pick(place);
  }
  for (let tries = 0; !isDone && tries < 20; tries++) {
    await pause(250);
    if (tries % 4 === 3 && !isDone) await pick(places.at(-1) ?? 0);
  }
  await commands.executeCommand('workbench.action.closeQuickOpen');
  await running;
}

async function pick(place: number): Promise<void> {
  const step = place < 0 ? 'workbench.action.quickOpenSelectPrevious' : 'workbench.action.quickOpenSelectNext';
  for (let at = 0; at < Math.abs(place); at++) await commands.executeCommand(step);
  await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}
