import { env, Uri } from 'vscode';
import type { Webview } from 'vscode';
import { escapeHtml } from '../../core/reference/escapeHtml';

/** What the page may load: nothing but the extension's own files. */
export function resourceRoots(extensionUri: Uri): readonly Uri[] {
  return [Uri.joinPath(extensionUri, 'media'), Uri.joinPath(extensionUri, 'dist')];
}

/** The page around the content: no inline script or style, nothing from elsewhere. */
export function renderShell(webview: Webview, extensionUri: Uri, body: string): string {
  const uri = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = createNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Role Planner</title>
<link rel="stylesheet" href="${uri('media', 'sidebar.css')}">
<noscript><link rel="stylesheet" href="${uri('media', 'noScript.css')}"></noscript>
</head>
<body data-role="both">
${body}
<script nonce="${nonce}" src="${uri('dist', 'sidebar.js')}"></script>
</body>
</html>`;
}

function createNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
