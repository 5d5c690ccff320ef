import type { Frame, Page } from 'playwright-core';

const viewTitle = 'Role Planner';
const extensionMark = 'extensionId=role-planner.role-planner';
const limitMs = 20_000;

/** A webview is two frames, one in the other; the outer one names its extension, the inner one has the content. */
function findContentFrame(page: Page): Frame | undefined {
  // While new content loads there are two inner frames; the last one stays.
  return page.frames().findLast((frame) => frame.parentFrame()?.url().includes(extensionMark));
}

/** The frame of the view's content, once there is content in it. */
export async function sidebarFrame(page: Page): Promise<Frame> {
  for (const limit = Date.now() + limitMs; Date.now() < limit; ) {
    const frame = findContentFrame(page);
    // The frame may be replaced while it is looked at; then the next one is tried.
    const hasContent = await frame?.evaluate(() => document.readyState === 'complete' && document.body.childElementCount > 0).catch(() => false);
    if (frame && hasContent) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('The view of Role Planner has no content.');
}

/** Opens the view by its icon in the activity bar, unless it is open. */
export async function openSidebar(page: Page): Promise<Frame> {
  const tab = page.locator('.activitybar').getByRole('tab', { name: viewTitle });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  // The icon would show its hover over the view.
  await page.mouse.move(0, 0);
  return sidebarFrame(page);
}

async function contentWidth(page: Page): Promise<number> {
  return (await sidebarFrame(page)).evaluate(() => document.documentElement.clientWidth);
}

/** Drags the sash until the view's content is that wide; it is a few pixels narrower than the side bar. */
export async function setSidebarWidth(page: Page, width: number): Promise<void> {
  for (let drags = 3; drags > 0; drags--) {
    const missing = width - (await contentWidth(page));
    if (missing === 0) return;
    const box = await page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('The side bar is hidden.');
    const [edge, middle] = [box.x + box.width, box.y + box.height / 2];
    await page.mouse.move(edge, middle);
    await page.mouse.down();
    await page.mouse.move(edge + missing, middle, { steps: 8 });
    await page.mouse.up();
  }
  const reached = await contentWidth(page);
  if (reached !== width) throw new Error(`The view is ${reached} px wide, not ${width}: VS Code may not let it be so.`);
}
