import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The Node that package.json pins: VS Code's server and some tools do not run on older ones. */
export const pinnedNode = join(repository, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
