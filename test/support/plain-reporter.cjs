// Turns the results of a run into its last line: "12 passed, 0 failed", with ", 3 skipped" where tests were skipped.
// Plain JavaScript, since Jest transforms tests but not reporters.

module.exports = class PlainReporter {
  onRunComplete(_contexts, results) {
    // A suite that could not run has no failed tests of its own, but the run is not whole without it.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const parts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    setImmediate(() => console.log(parts.join(', '))); // Jest's own summary comes after every other reporter
  }
};
