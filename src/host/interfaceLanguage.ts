import { env } from 'vscode';

/** Whether VS Code itself speaks Chinese. */
export function isChineseInterface(): boolean {
  return env.language.toLowerCase().startsWith('zh');
}
