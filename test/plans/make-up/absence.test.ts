import { fromIso, toIso } from "../../../src/domain/calendar-date";
import { findAbsences, makeUpEntry } from "../../../src/plans/make-up/absence";
import { buildBooks } from "../../support/books-builder";

const asOf = fromIso("2025-12-31")!;
const MEETING = { date: "2025-03-31", kinds: ["党课" as const], topic: "党章学习", absentList: "王一（病假）" };

test("an absence is found with its reason and a month's time", () => {
  const [absence, ...more] = findAbsences(buildBooks({ meetings: [MEETING] }), asOf);
  expect(more).toEqual([]);
  expect(absence).toMatchObject({ name: "王一", reason: "病假", missed: { topic: "党章学习" } });
  expect(toIso(absence!.by)).toBe("2025-04-30");
});

test.each([
  ["nobody is absent", { absentList: "无" }, []],
  ["the list is blank", { absentList: null }, []],
  ["a committee meeting cannot be made up by study", { kinds: ["支委会" as const] }, []],
  ["it lies ahead", { date: "2026-01-05" }, []],
])("nothing is offered where %s", (_name, meeting, expected) => {
  expect(findAbsences(buildBooks({ meetings: [{ ...MEETING, ...meeting }] }), asOf)).toEqual(expected);
});

test.each(["补学党章学习", "补学 2025-03-31 的党课"])("a record %s makes it up", (topic) => {
  expect(
    findAbsences(
      buildBooks({ meetings: [MEETING], study: [{ date: "2025-04-10", names: "王一", hours: 2, topic }] }),
      asOf,
    ),
  ).toEqual([]);
});

test.each([
  ["another person's", { names: "李二", topic: "补学党章学习" }],
  ["one of something else", { names: "王一", topic: "补学党史" }],
  ["plain study", { names: "王一", topic: "党章学习" }],
])("%s record does not", (_name, study) => {
  expect(
    findAbsences(buildBooks({ meetings: [MEETING], study: [{ date: "2025-04-10", hours: 2, ...study }] }), asOf),
  ).toHaveLength(1);
});

test("the prepared row has no date, so that it counts only when somebody has dated it", () => {
  const [absence] = findAbsences(buildBooks({ meetings: [MEETING] }), asOf);
  expect(makeUpEntry(absence!, 2)).toEqual({
    ledger: "study",
    topic: "党章学习",
    form: "补学",
    place: "",
    hours: 2,
    people: ["王一"],
    makesUp: "2025-03-31 党章学习（2025-04-30前）",
  });
});
