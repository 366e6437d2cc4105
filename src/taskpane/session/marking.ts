import type { ChangeList } from "./change-list";
import type { SessionParts } from "./parts";
import type { Reading } from "./reading";

/** 一键检查并标注, and taking the marks away again. */
export function createMarking({ port, engine, jobs }: SessionParts, changes: ChangeList, reading: Reading) {
  return {
    check: () =>
      jobs.run("reading", async (run) => {
        const { report, books } = await reading.readAndJudge(run);
        const plan = engine.planMarks(report, books);
        const { marked, skipped } = await run.call("marking", (task) => port.applyMarks(plan, task));
        if (marked > 0) changes.note("marks", marked);
        return { kind: "marked", marked, skipped };
      }),

    clearMarks: () =>
      jobs.run("clearing", async (run) => {
        const { removed } = await run.call("clearing", (task) => port.clearMarks(task));
        return { kind: "cleared", removed };
      }),
  };
}
