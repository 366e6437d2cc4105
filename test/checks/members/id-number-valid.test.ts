import check from "../../../src/checks/members/id-number-valid";
import { idFacts } from "../../../src/checks/members/id-number";
import { testCheck } from "../../support/check-tester";

/** Invented numbers with right check characters: 1990-03-07, a man; 1985-06-15, a woman with X. */
const withCheck = (body: string): string =>
  [..."0123456789X"].map((c) => body + c).find((id) => idFacts(id).checkRight)!;
const MAN = withCheck("11010119900307123");
const WOMAN = [..."02468"]
  .flatMap((d) => ["1101011985061501", "1101011985061502", "1101011985061503"].map((b) => withCheck(b + d)))
  .find((id) => id.endsWith("X"))!;
const WRONG = MAN.slice(0, 17) + (MAN[17] === "1" ? "2" : "1");

testCheck(check, {
  pass: [
    {
      name: "right numbers, X too",
      members: [
        { name: "张一", id: MAN, gender: "男", born: "1990-03-07" },
        { name: "李二", id: WOMAN, gender: "女", born: "1985-06-15" },
      ],
    },
    { name: "a blank number", members: [{ name: "张一", id: null }] },
    { name: "birth date kept to the month", members: [{ name: "张一", id: MAN, born: "1990-03" }] },
    { name: "neither birth date nor sex kept", members: [{ name: "张一", id: MAN }] },
    {
      name: "one person on two rosters",
      members: [
        { name: "张一", id: MAN },
        { name: "张一", id: MAN, sheet: "流动党员" },
      ],
    },
    {
      name: "the same person in the development ledger",
      members: [{ name: "张一", id: MAN }],
      development: [{ name: "张一", id: WRONG }],
    },
  ],
  gap: [
    {
      name: "a wrong check character",
      members: [{ name: "张一", id: WRONG }],
      gaps: [
        { id: "wrong", severity: "must", subject: "张一", cells: ["名册!idNumber2"], args: { faults: ["check"] } },
      ],
    },
    {
      name: "fifteen digits",
      members: [{ name: "张一", id: "110101900307123" }],
      gaps: [{ id: "wrong", args: { faults: ["length"] } }],
    },
    {
      name: "a number cell that lost digits",
      members: [{ name: "张一", id: "!110101199003071000" }],
      gaps: [{ id: "wrong", args: { faults: ["lostDigits"] } }],
    },
    {
      name: "another birth date",
      members: [{ name: "张一", id: MAN, born: "1990-03-08" }],
      gaps: [{ id: "wrong", cells: ["名册!idNumber2", "名册!birthDate2"], args: { faults: ["born"] } }],
    },
    {
      name: "another sex",
      members: [{ name: "张一", id: MAN, gender: "女" }],
      gaps: [{ id: "wrong", cells: ["名册!idNumber2", "名册!gender2"], args: { faults: ["gender"] } }],
    },
    {
      name: "one number, two people: one finding, both cells",
      members: [
        { name: "张一", id: MAN },
        { name: "李二", id: MAN },
      ],
      gaps: [
        {
          id: "wrong",
          subject: "张一",
          cells: ["名册!idNumber2", "名册!idNumber3"],
          args: { faults: ["shared"], others: ["李二"] },
        },
      ],
    },
    {
      name: "a number with 31 February",
      members: [{ name: "张一", id: withCheck("11010119900231123") }],
      gaps: [{ id: "wrong", args: { faults: ["check"] } }],
    },
    {
      name: "an applicant not on the roster",
      development: [{ name: "赵新", id: WRONG }],
      gaps: [{ id: "wrong", subject: "赵新", cells: ["发展!idNumber2"] }],
    },
  ],
});

test.each([
  ["x is X", WOMAN.toLowerCase(), true],
  ["full width is no digit", "１1010119900307123X", false],
])("%s", (_name, id, right) => {
  expect(idFacts(id).checkRight).toBe(right);
});
