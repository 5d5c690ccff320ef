// Both extension hosts have a console, but no library of types that they share declares it.
declare const console: { log(line: string): void };

/** Starts every line of a report: the rest of the console belongs to VS Code and to other extensions. */
const mark = '[test] ';

const say = (text: string): void => text.split('\n').forEach((line) => console.log(mark + line));

/** Prints each test as it ends, and one line of totals that the runner in scripts/ adds up. */
export class ConsoleReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => say(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('pending', (test) => say(`  - ${test.fullTitle()}`));
    runner.on('fail', (test, error: Error) => say(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      say(`##results ${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}`);
    });
  }
}
