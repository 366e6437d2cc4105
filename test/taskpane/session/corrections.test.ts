import type { RecognisedTable } from "../../../src/domain/ledger";
import { EMPTY_SETTINGS, type TableCorrection } from "../../../src/domain/settings";
import { correctionOf, forgetting, remembering, withCorrection } from "../../../src/taskpane/session/corrections";
import { BOOKS } from "../fixture/branch-year";

const table = BOOKS.tables[1]!;
const moved: RecognisedTable = { ...table, headerRows: [3, 4] };

test("a correction of a corrected table keeps the anchor by which the reader finds it", () => {
  const first = withCorrection([], table, { headerRows: [3, 4] });
  expect(first).toEqual([{ sheet: "会议", anchorRow: 1, headerRows: [3, 4] }]);
  const second = withCorrection(first, moved, { kind: "study" });
  expect(second).toEqual([{ sheet: "会议", anchorRow: 1, headerRows: [3, 4], kind: "study" }]);
});

test("fields are corrected column by column", () => {
  const one = withCorrection([], table, { fields: { 3: "topic" } });
  const two = withCorrection(one, table, { fields: { 4: null } });
  expect(two[0]!.fields).toEqual({ 3: "topic", 4: null });
});

test("tables of other sheets and anchors are left alone", () => {
  const other: TableCorrection = { sheet: "会议", anchorRow: 40, ignore: true };
  expect(withCorrection([other], table, { kind: "study" })).toEqual([
    other,
    { sheet: "会议", anchorRow: 1, kind: "study" },
  ]);
  expect(correctionOf([other], table)).toBeUndefined();
});

test("remembering keeps one layout a header, forgetting leaves none", () => {
  const corrections = withCorrection([], table, { kind: "study" });
  const once = remembering(EMPTY_SETTINGS, corrections, table);
  const twice = remembering(once, corrections, table);
  expect(twice).toEqual(once);
  expect(once.layouts[0]!.columns[0]).toEqual({ header: "date", field: "date" });
  expect(forgetting(twice, table)).toEqual(EMPTY_SETTINGS);
});
