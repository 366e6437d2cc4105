import type { ChangeRecord } from "../../../src/domain/plan";
import {
  addChange,
  KEPT_CELLS,
  KEPT_CHANGES,
  keptChanges,
  readChanges,
  removeChange,
} from "../../../src/plans/changes/change-log";

const change = (id: string, cells = 1): ChangeRecord => ({
  id,
  at: "2025-12-31T08:00:00Z",
  action: "fill",
  cells: Array.from({ length: cells }, (_, i) => ({
    at: { sheet: "会议", row: i + 4, column: 2 },
    before: null,
    after: "=1+1",
  })),
  inserts: [],
  sheets: [],
});

test("the newest change comes first and stands once", () => {
  const log = addChange(addChange(addChange([], change("a")), change("b")), change("a"));
  expect(log.map((entry) => entry.id)).toEqual(["a", "b"]);
  expect(removeChange(log, "a").map((entry) => entry.id)).toEqual(["b"]);
});

test("what is kept is bounded by number and by cells, and a change is kept whole or not", () => {
  const many = Array.from({ length: KEPT_CHANGES + 3 }, (_, i) => change(String(i)));
  expect(keptChanges(many)).toHaveLength(KEPT_CHANGES);
  expect(keptChanges([change("a", KEPT_CELLS), change("b")]).map((entry) => entry.id)).toEqual(["a"]);
  expect(keptChanges([change("a"), change("b", KEPT_CELLS), change("c")]).map((entry) => entry.id)).toEqual(["a"]);
});

test("a kept change is read back as it was", () => {
  const log = [change("a", 3)];
  expect(readChanges(JSON.parse(JSON.stringify(log)))).toEqual(log);
});

test.each([
  [undefined],
  ["x"],
  [{}],
  [[{ id: 1 }]],
  [[{ ...change("a"), cells: [{ at: { sheet: "会议", row: 0, column: 1 }, before: null, after: 1 }] }]],
])("damaged log %j gives none", (kept) => expect(readChanges(kept)).toEqual([]));
