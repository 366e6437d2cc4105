import fc from "fast-check";
import {
  addFigures,
  type BranchPart,
  type DueBranch,
  type FileRecord,
  gather,
  join,
  rollupJson,
  settle,
} from "../../src/rollup";

const due = (name: string, more: Partial<DueBranch> = {}): DueBranch => ({ name, above: "", ...more });
const LIST = [due("甲校党支部"), due("乙校党支部"), due("丙校党支部"), due("丁校党支部", { exempt: "免报" })];

interface Sketch {
  readonly branch: string;
  readonly lessons?: number;
  readonly more?: Partial<FileRecord>;
  readonly ledgers?: BranchPart["ledgers"];
}

const ALL = {
  members: { hash: "m", keys: ["a||||"] },
  meetings: { hash: "v", keys: ["2025-01|党课|"] },
  study: { hash: "s", keys: ["2025-01"] },
};

function file(path: string, { branch, lessons = 0, more, ledgers = ALL }: Sketch): FileRecord {
  const figures = {
    members: { full: 9, probationary: 1 },
    clauses: {},
    meetings: { 党课: lessons },
    hours: 32,
    shortOf32: 0,
    findings: {},
  };
  const part: BranchPart = { label: null, ledgers, figures, lines: [], candidates: [] };
  return {
    record: 1,
    asOf: "2025-12-31",
    year: 2025,
    pack: "p",
    file: path,
    hash: path,
    faults: [],
    claims: [{ by: "title", text: branch }],
    parts: [part],
    ...more,
  };
}

const version = (hash: string): BranchPart["ledgers"] => ({ ...ALL, meetings: { hash, keys: ["2025-01|党课|"] } });
const outcome = (...records: FileRecord[]) => settle(gather(records), LIST, new Map());
const states = (...records: FileRecord[]) =>
  Object.fromEntries(
    outcome(...records).files.map(({ file: name, state, reasons }) => [name, [state, ...reasons].join(" ")]),
  );

describe("what becomes of files", () => {
  it("甲 counts, 乙 sent two versions, 丙 last year's, 丁 is exempt (submission §7)", () => {
    const settled = outcome(
      file("a.xlsx", { branch: "甲校党支部", lessons: 2 }),
      file("b1.xlsx", { branch: "乙校党支部", lessons: 1, ledgers: version("1") }),
      file("b3.xlsx", { branch: "乙校党支部", lessons: 3, ledgers: version("3") }),
      file("c.xlsx", { branch: "丙校党支部", more: { faults: ["other-year"], parts: [] } }),
    );
    const json = rollupJson(settled) as {
      branches: { state: string; words: string }[];
      totals: unknown;
      missing: string[];
    };
    expect(json.branches.map(({ state, words }) => `${state} ${words}`)).toEqual([
      "accepted 已计入",
      "rejected 重复，待选",
      "rejected 期间不符",
      "exempt 豁免（免报）",
    ]);
    expect(json.totals).toMatchObject({ branches: 1, figures: { meetings: { 党课: 2 } } });
    expect(json.missing).toEqual([]);
  });

  it("a copy counts once", () => {
    expect(states(file("a.xlsx", { branch: "甲校党支部" }), file("a (2).xlsx", { branch: "甲校党支部" }))).toEqual({
      "a (2).xlsx": "accepted",
      "a.xlsx": "rejected duplicate",
    });
  });

  it("a part of what another file holds is a copy of it", () => {
    const { members } = ALL;
    expect(
      states(
        file("0名册.xlsx", { branch: "甲校党支部", ledgers: { members } }),
        file("a.xlsx", { branch: "甲校党支部" }),
      ),
    ).toEqual({
      "0名册.xlsx": "rejected duplicate",
      "a.xlsx": "accepted",
    });
  });

  it("roster and meetings in two files are judged as one book", () => {
    const { members, meetings, study } = ALL;
    const records = [
      file("m.xlsx", { branch: "甲校党支部", ledgers: { members } }),
      file("v.xlsx", { branch: "甲校党支部", ledgers: { meetings, study } }),
    ];
    const first = outcome(...records);
    expect(first.together).toEqual([{ branch: "甲校党支部", files: records }]);
    const part = file("", { branch: "", lessons: 4 }).parts[0]!;
    const second = settle(gather(records), LIST, new Map([["甲校党支部", part]]));
    expect(second.files.map(({ state }) => state)).toEqual(["accepted", "accepted"]);
    expect(second.branches[0]!.part).toBe(part);
  });

  it.each([
    ["password", { faults: ["password"], parts: [] }, "rejected password"],
    ["temporary", { faults: ["temporary"], parts: [] }, "skipped temporary"],
  ] as const)("%s", (_, more, state) => {
    expect(states(file("x.xlsx", { branch: "甲校党支部", more: more as Partial<FileRecord> }))).toEqual({
      "x.xlsx": state,
    });
  });

  it("a branch whose only file cannot be opened is not counted, and not missing", () => {
    const { branches } = outcome(file("x.xlsx", { branch: "甲校党支部", more: { faults: ["damaged"], parts: [] } }));
    expect(branches.map(({ state }) => state)).toEqual(["rejected", "missing", "missing", "exempt"]);
  });

  it("an unlisted branch is told and not added", () => {
    const settled = outcome(file("x.xlsx", { branch: "戊校党支部" }));
    expect(settled.branches[4]).toMatchObject({ name: "戊校党支部", state: "unlisted", part: null });
    expect(rollupJson(settled)).toMatchObject({ totals: { branches: 0 } });
  });

  it("parts of a book of several branches count each for its own", () => {
    const [part] = file("", { branch: "", lessons: 1 }).parts;
    const book = file("三个支部.xlsx", {
      branch: "",
      more: { claims: [], parts: ["甲校党支部", "乙校支部", "己校党支部"].map((label) => ({ ...part!, label })) },
    });
    const settled = outcome(book);
    expect(settled.branches.map(({ state }) => state)).toEqual([
      "accepted",
      "accepted",
      "missing",
      "exempt",
      "unlisted",
    ]);
    expect(settled.files[0]!.state).toBe("accepted");
  });
});

const recordOf = fc
  .record({
    path: fc.constantFrom("1.xlsx", "2.xlsx", "3.xlsx", "镇/4.xlsx", "镇/5.xlsx", "6.xlsx"),
    branch: fc.constantFrom("甲校党支部", "乙校党支部", "丙校党支部", "丁校党支部", "戊校党支部", "无名"),
    lessons: fc.nat(5),
    fault: fc.constantFrom(undefined, undefined, undefined, "damaged", "temporary"),
  })
  .map(({ path, branch, lessons, fault }) =>
    file(path, {
      branch,
      lessons,
      ledgers: version(String(lessons)),
      more: { hash: JSON.stringify([path, branch, lessons, fault]), ...(fault ? { faults: [fault], parts: [] } : {}) },
    } as Sketch),
  );

describe("the fold", () => {
  it("gives the same in whatever order and parts the records come, however often", () => {
    fc.assert(
      fc.property(fc.array(recordOf, { maxLength: 12 }), fc.nat(12), fc.nat(12), (records, cut, other) => {
        const whole = rollupJson(settle(gather(records), LIST, new Map()));
        const [a, b, c] = [records.slice(0, cut), records.slice(cut, cut + other), records.slice(cut + other)].map(
          (part) => gather(part),
        ) as [ReturnType<typeof gather>, ReturnType<typeof gather>, ReturnType<typeof gather>];
        for (const joined of [
          join(join(a, b), c),
          join(a, join(b, c)),
          join(c, join(b, a)),
          join(join(a, a), join(b, c)),
        ])
          expect(JSON.stringify(rollupJson(settle(joined, LIST, new Map())))).toBe(JSON.stringify(whole));
      }),
      { numRuns: 150 },
    );
  });

  it("loses no file: each has one line, and each is accepted, rejected or skipped", () => {
    fc.assert(
      fc.property(fc.array(recordOf, { maxLength: 12 }), (records) => {
        const gathered = gather(records);
        expect(settle(gathered, LIST, new Map()).files).toHaveLength(gathered.size);
      }),
      { numRuns: 100 },
    );
  });

  it("adds figures; nothing is not zero", () => {
    const none = { members: null, clauses: {}, meetings: null, hours: null, shortOf32: null, findings: {} };
    const some = { ...none, hours: 3, meetings: { 党课: 2 }, clauses: { M01: { met: 1 } } };
    expect(addFigures(none, none)).toEqual(none);
    expect(addFigures(some, none)).toEqual(some);
    expect(addFigures(some, some)).toMatchObject({
      hours: 6,
      meetings: { 党课: 4 },
      clauses: { M01: { met: 2 } },
      members: null,
    });
  });
});
