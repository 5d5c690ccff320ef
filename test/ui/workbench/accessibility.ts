import { source } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

export interface AccessibilityFault {
  readonly rule: string;
  readonly help: string;
  /** The HTML of each element that breaks the rule. */
  readonly elements: readonly string[];
}

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> };
  }
}

/** Runs axe-core in the frame. It comes in by the debugger, which the page's content security policy does not bind. */
export async function findAccessibilityFaults(frame: Frame): Promise<AccessibilityFault[]> {
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    // The content is transparent: the workbench paints the side bar behind it, where axe-core cannot see it.
    const { style } = document.documentElement;
    style.background = 'var(--vscode-sideBar-background)';
    const { violations } = await window.axe.run();
    style.background = '';
    return violations.map(({ id, help, nodes }) => ({ rule: id, help, elements: nodes.map(({ html }) => html) }));
  });
}
