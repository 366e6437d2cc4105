import fc from "fast-check";
import { facts } from "./facts";
import { layouts } from "./layouts";
import { differences } from "./round-trip";

const RUNS = Number(process.env["INTAKE_RUNS"] ?? 300);

// fast-check prints the seed and path of a failure and the smallest workbook that shows it.
test(`the books of ${RUNS} generated workbooks are the facts they were written from`, () => {
  fc.assert(
    fc.property(facts, layouts, (fact, layout) => {
      expect(differences(fact, layout)).toEqual([]);
    }),
    { numRuns: RUNS, verbose: 0 },
  );
});
