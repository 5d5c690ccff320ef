import type { Frame, Page } from 'playwright-core';
import { findAccessibilityFaults, type AccessibilityFault } from './accessibility';
import { Editor } from './Editor';
import { Notifications } from './Notifications';
import { Problems } from './Problems';
import { openFile, runCommand } from './quickInput';
import { savePicture } from './savePicture';
import { openSidebar, setSidebarWidth, sidebarFrame } from './sidebar';

/** A person's hands and eyes on one open workbench. */
export class Workbench {
  readonly editor: Editor;
  readonly notifications: Notifications;
  readonly problems: Problems;

  /** `page` for what is missing here; `folder` is the copy of the workspace folder that is open. */
  constructor(
    readonly page: Page,
    readonly folder: string,
    readonly close: () => Promise<void>,
  ) {
    this.editor = new Editor(page);
    this.notifications = new Notifications(page);
    this.problems = new Problems(page);
  }

  /** Opens a file of the folder by its name through Quick Open. */
  openFile(name: string): Promise<void> {
    return openFile(this.page, name);
  }

  /** Runs a command by its whole title, as the palette shows it: `Role Planner: Classify Task`. */
  runCommand(title: string): Promise<void> {
    return runCommand(this.page, title);
  }

  /** Clicks Role Planner in the activity bar, unless its view is open, and gives the frame of the view's content. */
  openSidebar(): Promise<Frame> {
    return openSidebar(this.page);
  }

  /** The frame of the view's content, which is a new one after each time the view was hidden. */
  sidebarFrame(): Promise<Frame> {
    return sidebarFrame(this.page);
  }

  /** Drags the sash until the view's content is that wide, in CSS pixels. */
  setSidebarWidth(width: number): Promise<void> {
    return setSidebarWidth(this.page, width);
  }

  /** What axe-core finds wrong in a frame. */
  findAccessibilityFaults(frame: Frame): Promise<AccessibilityFault[]> {
    return findAccessibilityFaults(frame);
  }

  /** Saves what is to be seen as screenshots/NAME.png. */
  screenshot(name: string): Promise<void> {
    return savePicture(this.page, name);
  }
}
