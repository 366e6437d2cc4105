/**
 * The last line of `npm test`, from Jest's own result. A suite that could not run at all is one failure, so is each step
 * that failed before (lint, types, build), and so is a run in which nothing passed.
 */
export function summary(result, failedSteps) {
  const passed = result?.numPassedTests ?? 0;
  const inTests = result ? result.numFailedTests + result.numRuntimeErrorTestSuites : 1;
  const failed = inTests + failedSteps.length || (passed === 0 ? 1 : 0);
  return { line: `${passed} passed, ${failed} failed`, ok: failed === 0 };
}
