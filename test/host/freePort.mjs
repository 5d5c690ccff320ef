import { createServer } from 'node:net';

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * The first port at or after `from` that nothing listens on.
 * @param {number} from
 * @returns {Promise<number>}
 */
export async function freePort(from) {
  for (let port = from; port <= 65535; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port at or above ${from}.`);
}

/**
 * Any free port: parallel runs do not meet.
 * @returns {Promise<number>}
 */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
