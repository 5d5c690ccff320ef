import { env, Uri } from 'vscode';
import type { Webview } from 'vscode';
import { escapeHtml } from '../../../core/reference/escapeHtml';

/** What the page may load: nothing but the extension's own script. */
export function resourceRoots(extensionUri: Uri): readonly Uri[] {
  return [Uri.joinPath(extensionUri, 'dist')];
}

/**
 * The page around the content; nothing in it comes from elsewhere.
 *
 * @param style the whole style sheet: it is in the page, because a linked one reaches a webview late and the first paint would be bare
 */
export function renderShell(webview: Webview, extensionUri: Uri, style: string, body: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'sidebar.js')).toString();
  const nonce = createNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Role Planner</title>
<style nonce="${nonce}">${style}</style>
<noscript><style nonce="${nonce}">.needs-script { display: none; }</style></noscript>
</head>
<body data-role="both">
${body}
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function createNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
