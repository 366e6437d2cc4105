import { EMPTY_SETTINGS } from "../../../src/domain/settings";
import type { RefusalCode } from "../../../src/workbook/port";
import type { Engine } from "../../../src/engine";
import { createSession } from "../../../src/taskpane/session/session";
import { PortDouble, type PortCall } from "../../support/port-double";
import { BOOKS, REPORT, SNAPSHOT, TODAY } from "../fixture/branch-year";
import { fixtureEngine, inSteps } from "../fixture/fixture-engine";

function setUp(over: Partial<Engine> = {}) {
  const port = new PortDouble(SNAPSHOT);
  const session = createSession(port, fixtureEngine(over), TODAY);
  return { port, session, state: session.state };
}

function gate() {
  let open = () => {};
  const until = new Promise<void>((resolve) => (open = resolve));
  return { until, open };
}

const change = { id: "c1", at: "2025-11-20T10:00:00", action: "fill", cells: [], inserts: [], sheets: [] };

test("opening reads settings and workbook, judges, and writes nothing", async () => {
  const { port, session, state } = setUp();
  await session.open();
  expect(port.calls).toEqual(["readSettings", "readSnapshot"]);
  expect(state()).toMatchObject({ job: null, notice: null, stale: false, result: { books: BOOKS, report: REPORT } });
});

test("checking reads once, marks once", async () => {
  const { port, session, state } = setUp();
  await session.check();
  expect(port.calls).toEqual(["readSnapshot", "applyMarks"]);
  expect(port.marks.marks.length).toBeGreaterThan(0);
  expect(state().notice).toEqual({ kind: "marked", marked: port.marks.marks.length, skipped: [] });
  expect(state().marks).toBe(port.marks.marks.length);
  await session.clearMarks();
  expect(state()).toMatchObject({ marks: 0, notice: { kind: "cleared" } });
});

type Action = (session: ReturnType<typeof createSession>) => Promise<unknown>;
const ACTIONS: readonly { name: string; action: Action; calls: readonly PortCall[] }[] = [
  { name: "open", action: (s) => s.open(), calls: ["readSettings", "readSnapshot"] },
  { name: "check", action: (s) => s.check(), calls: ["readSnapshot", "applyMarks"] },
  { name: "recheck", action: (s) => s.recheck(), calls: ["readSnapshot"] },
  { name: "clearMarks", action: (s) => s.clearMarks(), calls: ["clearMarks"] },
  { name: "writeSheets", action: (s) => s.writeSheets([]), calls: ["writeSheets"] },
  {
    name: "applyEdits",
    action: (s) => s.applyEdits({ action: "fill", inserts: [], edits: [] }),
    calls: ["applyEdits"],
  },
  { name: "putBack", action: (s) => s.putBack(change), calls: ["putBack"] },
  {
    name: "select",
    action: (s) => s.select({ sheet: "会议", range: { top: 1, left: 1, bottom: 1, right: 1 } }),
    calls: ["select"],
  },
  { name: "acknowledge", action: (s) => s.acknowledge("X14-1", true), calls: ["writeSettings"] },
];
const EACH_CALL = ACTIONS.flatMap(({ name, action, calls }) => calls.map((call) => ({ name, action, call })));

describe("a fault at every call of every action ends in a notice, never in an exception", () => {
  test.each(EACH_CALL)("$name: $call refuses", async ({ action, call }) => {
    const { port, session, state } = setUp();
    port.faults.set(call, { kind: "refuse", refusal: { code: "host-busy" } });
    await action(session);
    expect(state()).toMatchObject({ job: null, notice: { kind: "refused", refusal: { code: "host-busy" } } });
  });

  test.each(EACH_CALL)("$name: $call throws", async ({ action, call }) => {
    const { port, session, state } = setUp();
    port.faults.set(call, { kind: "throw", error: new RangeError("王某某 in row 7") });
    await action(session);
    expect(state()).toMatchObject({ job: null, notice: { kind: "broken" } });
    // The technical detail names the kind of fault and never what stood in a cell.
    expect(JSON.stringify(state().notice)).toContain("RangeError");
    expect(JSON.stringify(state().notice)).not.toContain("王某某");
  });

  test.each(EACH_CALL)("$name: works again after $call was refused", async ({ action, call }) => {
    const { port, session, state } = setUp();
    port.faults.set(call, { kind: "refuse", refusal: { code: "host-failed" } });
    await action(session);
    port.faults.clear();
    session.dismiss();
    await action(session);
    expect(state().notice?.kind).not.toBe("refused");
    expect(state().job).toBeNull();
  });
});

test.each<[string, Partial<Engine>]>([
  [
    "recognising",
    {
      recognise: () => {
        throw new TypeError("x");
      },
    },
  ],
  [
    "checking",
    {
      check: () => {
        throw new TypeError("x");
      },
    },
  ],
  [
    "planning marks",
    {
      planMarks: () => {
        throw new TypeError("x");
      },
    },
  ],
])("a fault of our own while %s is said and marks nothing", async (_, over) => {
  const { port, session, state } = setUp(over);
  await session.check();
  expect(state()).toMatchObject({ job: null, notice: { kind: "broken" } });
  expect(port.calls).not.toContain("applyMarks");
});

describe("cancelling", () => {
  test("a read that never answers is left at once", async () => {
    const { port, session, state } = setUp();
    port.faults.set("readSnapshot", { kind: "wait", until: new Promise(() => {}) });
    const running = session.check();
    session.cancel();
    await running;
    expect(state()).toMatchObject({ job: null, notice: { kind: "cancelled", doing: "reading" } });
  });

  test("pure work stops between two slices", async () => {
    let steps = 0;
    const { port, session, state } = setUp({
      *check() {
        for (;;) {
          steps += 1;
          if (steps === 3) session.cancel();
          yield { done: steps, total: 1000000 };
        }
      },
    });
    await session.check();
    expect(state().notice).toEqual({ kind: "cancelled", doing: "checking" });
    expect(port.calls).not.toContain("applyMarks");
  });

  test("a write that answers says that it was cancelled", async () => {
    const { port, session, state } = setUp();
    const { until, open } = gate();
    port.faults.set("clearMarks", { kind: "wait", until });
    const running = session.clearMarks();
    session.cancel();
    expect(state().job?.cancelling).toBe(true);
    open();
    await running;
    expect(state().notice).toEqual({ kind: "cancelled", doing: "clearing" });
  });

  test("a write that never answers is given up, and nobody claims to know what became of it", async () => {
    jest.useFakeTimers();
    try {
      const { port, session, state } = setUp();
      port.faults.set("clearMarks", { kind: "wait", until: new Promise(() => {}) });
      const running = session.clearMarks();
      session.cancel();
      await jest.advanceTimersByTimeAsync(5000);
      await running;
      expect(state()).toMatchObject({ job: null, stale: true, marks: undefined, notice: { kind: "unanswered" } });
    } finally {
      jest.useRealTimers();
    }
  });

  test("while something is written nothing else begins", async () => {
    const { port, session } = setUp();
    const { until, open } = gate();
    port.faults.set("applyMarks", { kind: "wait", until });
    const running = session.check();
    while (!port.calls.includes("applyMarks")) await new Promise((resolve) => setTimeout(resolve, 0));
    await session.clearMarks();
    expect(port.calls).not.toContain("clearMarks");
    open();
    await running;
  });

  test("what only reads gives way to the next job", async () => {
    const { port, session, state } = setUp();
    port.faults.set("readSnapshot", { kind: "wait", until: new Promise(() => {}) });
    void session.recheck();
    port.faults.clear();
    await session.check();
    expect(state().notice?.kind).toBe("marked");
  });
});

describe("changes in the workbook", () => {
  test("make the result stale until it is read again", async () => {
    const { port, session, state } = setUp();
    session.listen();
    await session.open();
    port.userChanges({ sheet: "会议" });
    expect(state().stale).toBe(true);
    await session.recheck();
    expect(state().stale).toBe(false);
  });

  test("during a check leave the result stale: they may not have been read", async () => {
    const { port, session, state } = setUp({
      check: (_b, o) => (port.userChanges(), inSteps({ ...REPORT, year: o.year })),
    });
    session.listen();
    await session.recheck();
    expect(state().stale).toBe(true);
  });

  test("a failed re-read leaves the result stale", async () => {
    const { port, session, state } = setUp();
    session.listen();
    await session.open();
    port.userChanges();
    port.faults.set("readSnapshot", { kind: "refuse", refusal: { code: "editing-cell" } });
    await session.recheck();
    expect(state().stale).toBe(true);
  });

  test("are not heard any more once listening has ended", () => {
    const { port, session } = setUp();
    session.listen()();
    expect(port.listening).toBe(0);
  });
});

describe("settings", () => {
  test("kept corrections, layouts and pack reach the engine", async () => {
    const recognise = jest.fn(() => inSteps(BOOKS));
    const standards = jest.fn(fixtureEngine().standards);
    const { port, session } = setUp({ recognise, standards });
    const corrections = [{ sheet: "会议", anchorRow: 1, kind: "meetings" as const }];
    port.settings = { ...EMPTY_SETTINGS, corrections, pack: { id: "p" } };
    await session.open();
    expect(recognise).toHaveBeenCalledWith(SNAPSHOT, { year: 2025, layouts: [], corrections });
    expect(standards).toHaveBeenCalledWith(TODAY, SNAPSHOT, expect.objectContaining({ pack: { id: "p" } }));
  });

  test("damaged ones are said and the defaults hold", async () => {
    const { port, session, state } = setUp();
    port.damaged = true;
    await session.open();
    expect(state()).toMatchObject({ notice: { kind: "settings-damaged" }, settings: EMPTY_SETTINGS });
  });

  test("a correction takes effect at once and is kept only when asked", async () => {
    const recognise = jest.fn(() => inSteps(BOOKS));
    const { port, session, state } = setUp({ recognise });
    await session.open();
    await session.correct(BOOKS.tables[1]!, { kind: "study" });
    expect(recognise).toHaveBeenLastCalledWith(
      SNAPSHOT,
      expect.objectContaining({ corrections: [{ sheet: "会议", anchorRow: 1, kind: "study" }] }),
    );
    expect(port.calls.filter((call) => call === "readSnapshot")).toHaveLength(1);
    expect(port.settings).toBeNull();
    await session.remember(BOOKS.tables[1]!);
    expect(port.settings).toMatchObject({
      corrections: [{ sheet: "会议", kind: "study" }],
      layouts: [{ signature: "会议" }],
    });
    await session.reset(BOOKS.tables[1]!);
    expect(port.settings).toMatchObject({ corrections: [], layouts: [] });
    expect(state().corrections).toEqual([]);
  });

  test("looked-at findings are kept by key", async () => {
    const { port, session } = setUp();
    await session.acknowledge("X14-1", true);
    await session.acknowledge("X12-1", true);
    await session.acknowledge("X14-1", false);
    expect(port.settings?.acknowledged).toEqual(["X12-1"]);
  });

  test("writes come one after the other, the last with all", async () => {
    const { port, session } = setUp();
    await Promise.all(["a", "b", "c"].map((key) => session.acknowledge(key, true)));
    expect(port.settings?.acknowledged).toEqual(["a", "b", "c"]);
  });
});

describe("writes into her own sheets", () => {
  const plan = { action: "fill", inserts: [], edits: [] };

  test("are listed, kept in the workbook and make the result old", async () => {
    const { port, session, state } = setUp();
    await session.open();
    await session.applyEdits(plan);
    expect(state()).toMatchObject({ stale: true, notice: { kind: "edited" }, changes: [{ action: "fill" }] });
    await session.acknowledge("x", true);
    expect(port.settings?.changes).toMatchObject([{ action: "fill" }]);
    await session.putBack(state().changes[0]!);
    await session.acknowledge("x", false);
    expect(state().changes).toEqual([]);
    expect(port.settings?.changes).toEqual([]);
  });

  test("leave no trace in the workbook where that is switched off", async () => {
    const { port, session, state } = setUp();
    await session.applyEdits(plan);
    session.setKeepChanges(false);
    await session.acknowledge("x", true);
    expect(port.settings).toMatchObject({ keepChanges: false });
    expect(port.settings).not.toHaveProperty("changes");
    expect(state().changes).toHaveLength(1);
    session.emptyChanges();
    expect(state().changes).toEqual([]);
  });

  test("that were refused are not listed", async () => {
    const { port, session, state } = setUp();
    port.faults.set("applyEdits", { kind: "refuse", refusal: { code: "cell-changed", sheet: "会议" } });
    await session.applyEdits(plan);
    expect(state()).toMatchObject({ changes: [], notice: { kind: "refused" } });
  });
});

test("another year judges the same snapshot", async () => {
  const { port, session, state } = setUp();
  await session.open();
  await session.setYear(2024);
  expect(state().result?.report.year).toBe(2024);
  expect(port.calls.filter((call) => call === "readSnapshot")).toHaveLength(1);
});

test("good news goes with the page, a refusal stays until it is answered", async () => {
  const { port, session, state } = setUp();
  await session.recheck();
  session.settle();
  expect(state().notice).toBeNull();
  port.faults.set("clearMarks", { kind: "refuse", refusal: { code: "protected-sheet" as RefusalCode } });
  await session.clearMarks();
  session.settle();
  expect(state().notice?.kind).toBe("refused");
});
