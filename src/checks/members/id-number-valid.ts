/*
 * X29. What: an ID number has 18 characters and a right check character, agrees with birth date and sex, and belongs to one
 * person. Why: Excel rounds long numbers kept as numbers, and a wrong digit makes the register refuse the row. What to do:
 * correct it from the card; format the column as text first. A blank number is no fault, and the number itself is never shown.
 */
import type { DevelopmentRecord, Member } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import type { Check, CheckInput, Found } from "../check";
import { daysIn } from "../../view/certainty";
import { idFacts } from "./id-number";
import { cellsOf, memberSubject, personSubject, uniqueCells } from "./subjects";

type Fault = "lostDigits" | "length" | "check" | "born" | "gender" | "shared";
type Messages = { wrong: { name: string; faults: readonly Fault[]; others: readonly string[] } };
type Person = Member | DevelopmentRecord;

const ZH: Readonly<Record<Fault, string>> = {
  lostDigits: "单元格是数字，末尾几位已丢失",
  length: "不是 18 位",
  check: "校验码不对",
  born: "与出生日期不符",
  gender: "与性别不符",
  shared: "与他人相同",
};
const EN: Readonly<Record<Fault, string>> = {
  lostDigits: "is kept as a number and has lost its last digits",
  length: "has not 18 characters",
  check: "has a wrong check character",
  born: "contradicts the birth date",
  gender: "contradicts the sex",
  shared: "is another person's too",
};

const check: Check<Messages> = {
  meta: { code: "X29", name: "id-number-valid", scope: "row", subject: "members", severity: "must", basis: ["X29"] },
  messages: {
    wrong: {
      sample: { name: "张三", faults: ["check", "shared"], others: ["李四"] },
      zh: ({ name, faults, others }) => ({
        what: `${name}的身份证号${faults.map((fault) => ZH[fault] ?? "有误").join("，")}${others.length > 0 ? `（${others.join("、")}）` : ""}。`,
        fix: faults.includes("lostDigits")
          ? "先把这一列设为文本格式，再对照证件重新填写。"
          : "对照证件改正号码、出生日期或性别。",
      }),
      en: ({ name, faults, others }) => ({
        what: `The ID number of ${name} ${faults.map((fault) => EN[fault] ?? "is wrong").join(", ")}${others.length > 0 ? ` (${others.join(", ")})` : ""}.`,
        fix: faults.includes("lostDigits")
          ? "Format the column as text, then enter the number again from the card."
          : "Correct number, birth date or sex from the card.",
      }),
    },
  },
  run: (input) => {
    const { members, development } = input.books;
    const elsewhere = development.filter((record) => input.view.people.named(record.name).length === 0);
    return { findings: [...members, ...elsewhere].flatMap((person) => judge(input, person, members)) };
  },
};

function judge(input: CheckInput, person: Person, members: readonly Member[]): Found<Messages>[] {
  const sharers = "nameRaw" in person ? sharersOf(person, members, input) : [];
  const faults = [...ownFaults(person), ...(sharers.length > 0 ? (["shared"] as const) : [])];
  if (faults.length === 0) return [];
  // Where the check character is wrong the number is the culprit, and the columns it contradicts are not marked.
  const blames = (fault: Fault): boolean => faults.includes(fault) && !faults.includes("check");
  const fields = ["idNumber", ...(blames("born") ? ["birthDate"] : []), ...(blames("gender") ? ["gender"] : [])];
  const at = [person, ...sharers].flatMap((one, i) => cellsOf(input.books, one, ...(i === 0 ? fields : ["idNumber"])));
  const subject = "nameRaw" in person ? memberSubject(person) : personSubject(person.name, input.view.people);
  return [
    {
      messageId: "wrong",
      args: { name: person.name, faults, others: sharers.map((other) => other.name) },
      subject,
      at: uniqueCells(at),
    },
  ];
}

function ownFaults(person: Person): Fault[] {
  const { idNumber } = person;
  if (idNumber.state === "unread") return idNumber.why === "id-lost-digits" ? ["lostDigits"] : [];
  const id = valueOf(idNumber);
  if (id === undefined) return [];
  const facts = idFacts(id);
  if (!facts.wellFormed) return ["length"];
  const born = daysIn(person.birthDate);
  const gender = valueOf<string>(person.gender);
  return [
    ...(facts.checkRight && facts.born ? [] : (["check"] as const)),
    ...(facts.born && born && !liesWithin(facts.born, born) ? (["born"] as const) : []),
    ...((gender === "男" || gender === "女") && gender !== facts.gender ? (["gender"] as const) : []),
  ];
}

function liesWithin(
  day: NonNullable<ReturnType<typeof idFacts>["born"]>,
  { first, last }: NonNullable<ReturnType<typeof daysIn>>,
): boolean {
  const number = ({ year, month, day: d }: typeof day): number => year * 10000 + month * 100 + d;
  return number(first) <= number(day) && number(day) <= number(last);
}

const index = new WeakMap<object, Map<string, Member[]>>();

/** Other people of the same number; only the first of them carries the finding, with the cells of all. */
function sharersOf(member: Member, members: readonly Member[], { books }: CheckInput): Member[] {
  const byId = index.get(books) ?? new Map<string, Member[]>();
  if (byId.size === 0) {
    for (const one of members) {
      const id = valueOf(one.idNumber);
      if (id)
        byId.set(
          id,
          [...(byId.get(id) ?? []), one].sort((a, b) => a.table - b.table || a.row - b.row),
        );
    }
    index.set(books, byId);
  }
  const same = byId.get(valueOf(member.idNumber) ?? "") ?? [];
  return same[0] === member
    ? same.filter((other) => other !== member && (other.name !== member.name || other.table === member.table))
    : [];
}

export default check;
