// What the extension host loads, in Node and in the web worker alike: runs every *.test.ts of this folder.
import 'mocha/mocha.js';
import { ConsoleReporter } from './consoleReporter';

declare const mocha: Mocha & { ui(name: string): Mocha };

/** The contract of VS Code's `extensionTestsPath`: settles when the run is over, rejects when a test failed. */
export async function run(): Promise<void> {
  mocha.ui('bdd');
  mocha.timeout(20_000);
  // Only now: the test files call describe() while they load.
  await import('integration-tests');
  mocha.reporter(ConsoleReporter);
  // Not mocha.run(): the browser build's own reads window.location, which the Node host does not have.
  const failures = await new Promise<number>((resolve) => Mocha.prototype.run.call(mocha, resolve));
  if (failures > 0) throw new Error(`${failures} of the integration tests failed.`);
}
