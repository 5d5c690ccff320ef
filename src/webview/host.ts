import type { SidebarMessage } from '../core/protocol';
import type { ViewState } from './viewState';

interface VsCodeApi {
  postMessage(message: SidebarMessage): void;
  getState(): unknown;
  setState(state: ViewState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** VS Code hands this out once per page. */
export const host: VsCodeApi = acquireVsCodeApi();
