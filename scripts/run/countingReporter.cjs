const { reporters } = require('mocha');

/** Mocha's usual report, and one line of totals that scripts/run/suite.mjs adds up. */
class CountingReporter extends reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      console.log(`##results ${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}`);
    });
  }
}

module.exports = CountingReporter;
