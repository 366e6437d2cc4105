import { useEffect, useState } from "react";
import type { SheetPlan } from "../../../domain/plan";
import { usePane } from "../../context";
import { turn } from "../../session/slices";
import type { Result } from "../../session/state";

/** A plan, or `null` where it could not be laid out. Missing while it is still to come. */
export type Plans = ReadonlyMap<string, SheetPlan | null>;

/** Lays out every report, one at a turn of the browser, whenever the result is another. */
export function usePlans(result: Result | null): Plans {
  const { engine, environment, language, words } = usePane();
  const [plans, setPlans] = useState<Plans>(new Map());
  useEffect(() => {
    let live = true;
    setPlans(new Map());
    const lay = async () => {
      for (const { id } of result ? engine.reports : []) {
        await turn();
        if (!live || !result) return;
        const plan = planned(() =>
          engine.planSheet(id, {
            books: result.books,
            report: result.report,
            standards: result.standards,
            branchName: result.books.branchName || words.shell.unnamedBranch,
            asOf: environment.today,
            language,
          }),
        );
        setPlans((before) => new Map(before).set(id, plan));
      }
    };
    void lay();
    return () => {
      live = false;
    };
  }, [result, engine, environment.today, language, words]);
  return plans;
}

/** One report that cannot be laid out must not take the others with it. */
function planned(make: () => SheetPlan): SheetPlan | null {
  try {
    return make();
  } catch {
    return null;
  }
}
