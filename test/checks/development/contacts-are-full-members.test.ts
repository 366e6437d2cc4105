import check from "../../../src/checks/development/contacts-are-full-members";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "李一" },
  { name: "李二" },
  { name: "赵新", joined: "2024-06-01", full: "2025-06-01" },
  { name: "钱去", left: "2024-12-31" },
  { name: "孙申", type: "入党积极分子" },
];
const one = (contacts: string | null, activist: string | null = "2025-05-31") => ({
  members,
  development: [{ name: "王小明", activist, contacts }],
});

testCheck(check, {
  pass: [
    { name: "one full member", ...one("李一") },
    { name: "two full members", ...one("李一、李二") },
    { name: "a name not on the roster", ...one("外人甲") },
    { name: "a full member from that day on", ...one("赵新", "2025-06-01") },
    { name: "not an activist yet", ...one(null, "2026-01-01") },
    { name: "no activist date", ...one(null, null) },
    { name: "no such column", ...one(null), without: ["development.contacts"] },
  ],
  gap: [
    {
      name: "blank",
      ...one(null),
      gaps: [{ id: "contacts", severity: "should", cells: ["发展!contacts2"], args: { fault: "blank" } }],
    },
    { name: "three", ...one("李一、李二、外人甲"), gaps: [{ id: "contacts", args: { fault: "many", count: 3 } }] },
    {
      name: "the day before he was a full member",
      ...one("李一、赵新"),
      gaps: [{ id: "contacts", args: { fault: "standing", people: ["赵新"] } }],
    },
    { name: "had left", ...one("钱去"), gaps: [{ id: "contacts", args: { people: ["钱去"] } }] },
    { name: "an applicant of the roster", ...one("孙申"), gaps: [{ id: "contacts", args: { people: ["孙申"] } }] },
  ],
});
