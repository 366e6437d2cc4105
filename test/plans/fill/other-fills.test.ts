import { cellName } from "../../../src/domain/address";
import { type Books, cellOf, type RecordPlace } from "../../../src/domain/books";
import { fromIso } from "../../../src/domain/calendar-date";
import { indexCells } from "../../../src/domain/cell-index";
import { FILLERS, type FillKind, rosterOnDay } from "../../../src/plans/fill";
import { type BookInput, buildBooks } from "../../support/books-builder";
import { buildSnapshot, type ShortCell } from "../../support/snapshot-builder";

/** Runs one filler; `cells` gives what stands in a field of a record, as the sheet holds it. */
function fill(
  kind: FillKind,
  input: BookInput,
  typed: (books: Books) => readonly [RecordPlace, string, ShortCell][] = () => [],
  asOf = "2025-12-31",
) {
  const books = buildBooks(input);
  const sheets: Record<string, { cells: Record<string, ShortCell> }> = {};
  for (const table of books.tables) sheets[table.sheet] = { cells: {} };
  for (const [record, field, value] of typed(books)) {
    const at = cellOf(books, record, field)!;
    sheets[at.sheet]!.cells[cellName(at.row, at.column)] = value;
  }
  const cells = indexCells(buildSnapshot(sheets));
  return FILLERS[kind]({ books, cells, date1904: false, asOf: fromIso(asOf)!, roster: rosterOnDay(books) });
}

const after = (suggestions: ReturnType<typeof fill>) => suggestions.map((s) => [s.after, s.sure]);

describe("党龄 counts from 转正", () => {
  test.each([
    ["2015-12-31", [[10, true]]],
    ["2016-01-01", [[9, true]]],
    ["2016", [[9, true]]],
    ["2015", [[10, true]]],
  ])("full member since %s", (full, expected) => {
    expect(
      after(
        fill("partyAge", { members: [{ name: "王一", full, partyAge: null }] }, (b) => [
          [b.members[0]!, "fullMemberDate", full],
        ]),
      ),
    ).toEqual(expected);
  });

  test("a year alone tells nothing in the middle of a year", () => {
    expect(
      fill(
        "partyAge",
        { members: [{ name: "王一", full: "2015", partyAge: null }] },
        (b) => [[b.members[0]!, "fullMemberDate", "2015"]],
        "2025-06-30",
      ),
    ).toEqual([]);
  });

  test("a 预备党员 has none", () => {
    expect(
      fill("partyAge", {
        members: [{ name: "王一", type: "预备党员", joined: "2025-05-01", full: null, partyAge: null }],
      }),
    ).toEqual([]);
  });
});

describe("性别 and 出生日期 from a sound id", () => {
  const ID = "99010119860802012X";
  const sound = withCheckDigit(ID);
  test("both follow from it", () => {
    expect(after(fill("gender", { members: [{ name: "王一", id: sound, gender: null }] }))).toEqual([["女", true]]);
    expect(after(fill("birthDate", { members: [{ name: "王一", id: sound, born: null }] }))).toEqual([
      ["1986-08-02", true],
    ]);
  });
  test("nothing follows from a wrong check digit, and nothing is overwritten", () => {
    const wrong = sound.slice(0, 17) + (sound[17] === "0" ? "1" : "0");
    expect(fill("gender", { members: [{ name: "王一", id: wrong, gender: null }] })).toEqual([]);
    expect(fill("gender", { members: [{ name: "王一", id: sound, gender: "男" }] })).toEqual([]);
  });
});

describe("学时 as numbers", () => {
  test.each([
    ["2学时", 2, true],
    ["90分钟", 1.5, true],
    ["半天", 4, false],
  ])("%s is %d", (raw, hours, sure) => {
    expect(
      after(fill("hoursNumber", { study: [{ names: "王一", hours }] }, (b) => [[b.study[0]!, "hours", raw]])),
    ).toEqual([[hours, sure]]);
  });
  test("a number stays", () =>
    expect(fill("hoursNumber", { study: [{ names: "王一", hours: 2 }] }, (b) => [[b.study[0]!, "hours", 2]])).toEqual(
      [],
    ));
});

describe("one date form a column", () => {
  const rows = ["2025-01-10", "2025-02-10", "2025-03-10"].map((date) => ({ date, kinds: ["党课" as const] }));
  test("the odd one follows the others", () => {
    const suggestions = fill("dateForm", { meetings: rows }, (b) => [
      [b.meetings[0]!, "date", "2025.1.10"],
      [b.meetings[1]!, "date", "2025.2.10"],
      [b.meetings[2]!, "date", "2025年3月10日"],
    ]);
    expect(after(suggestions)).toEqual([["2025.3.10", true]]);
  });
  test("without a majority nothing is touched", () => {
    expect(
      fill("dateForm", { meetings: rows.slice(0, 2) }, (b) => [
        [b.meetings[0]!, "date", "2025.1.10"],
        [b.meetings[1]!, "date", "2025/2/10"],
      ]),
    ).toEqual([]);
  });
  test("a time would be lost, so the cell is left", () => {
    const timed = [...rows.slice(0, 2), { date: "2025-03-10 14:30-16:00", kinds: ["党课" as const] }];
    expect(
      fill("dateForm", { meetings: timed }, (b) => [
        [b.meetings[0]!, "date", "2025.1.10"],
        [b.meetings[1]!, "date", "2025.2.10"],
        [b.meetings[2]!, "date", "2025年3月10日14:30-16:00"],
      ]),
    ).toEqual([]);
  });
});

describe("kinds in the standard's words", () => {
  test.each([
    ["支部委员会会议", "支委会", [["支委会", true]]],
    ["支部党员大会", "党员大会", [["党员大会", true]]],
    ["支委会", "支委会", []],
    ["支委会扩大会议", "支委会", []],
    ["主题党日：清明祭扫", "主题党日", []],
  ] as const)("%s", (type, kind, expected) => {
    expect(
      after(fill("kindWord", { meetings: [{ type, kinds: [kind] }] }, (b) => [[b.meetings[0]!, "type", type]])),
    ).toEqual(expected);
  });
});

describe("names in the roster's spelling", () => {
  const books = { members: [{ name: "王一" }], dues: [{ name: "王 一" }] };
  test("white space follows the roster", () => {
    expect(
      after(
        fill("nameSpelling", books, (b) => [
          [b.members[0]!, "name", "王一"],
          [b.dues[0]!, "name", "王　一"],
        ]),
      ),
    ).toEqual([["王一", true]]);
  });
  test("a name that fits two people is left", () => {
    expect(
      fill("nameSpelling", { ...books, members: [{ name: "王一" }, { name: "王一" }] }, (b) => [
        [b.dues[0]!, "name", "王　一"],
      ]),
    ).toEqual([]);
  });
  test("words beside the name would be lost", () => {
    expect(fill("nameSpelling", books, (b) => [[b.dues[0]!, "name", "王一（流动）"]])).toEqual([]);
  });
});

function withCheckDigit(id: string): string {
  const sum = [...id.slice(0, 17)].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  return id.slice(0, 17) + "10X98765432"[sum % 11];
}
