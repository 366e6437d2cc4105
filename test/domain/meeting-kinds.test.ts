import { readKinds } from "../../src/intake/readers/meeting-kinds";
import {
  LIFE_KINDS,
  MEETING_KINDS,
  type MeetingKind,
  clauseOfKind,
  kindOfClause,
} from "../../src/domain/meeting-kinds";
import { RECORDS } from "../../src/standards";

const KINDS = Object.keys(MEETING_KINDS) as MeetingKind[];

test.each(KINDS.filter((kind) => kind !== "其他"))("%s is read from its own names", (kind) => {
  const { long, short } = MEETING_KINDS[kind];
  expect([kind, long.zh, short.zh].map((word) => readKinds(word).kinds)).toEqual([[kind], [kind], [kind]]);
});

test("the seven kinds of organisation life stand in the order of their clauses, each by its own", () => {
  const clauses = LIFE_KINDS.map((kind) => clauseOfKind(kind)!);
  expect(clauses).toEqual([...clauses].sort());
  expect(clauses.map(kindOfClause)).toEqual(LIFE_KINDS);
  expect(clauses.filter((id) => !RECORDS.some((record) => record.id === id))).toEqual([]);
});
