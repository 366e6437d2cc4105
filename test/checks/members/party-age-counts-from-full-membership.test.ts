import check from "../../../src/checks/members/party-age-counts-from-full-membership";
import { testCheck } from "../../support/check-tester";

const one = (partyAge: string | null, full: string | null = "2000-01-01", more = {}) => ({
  members: [{ name: "王小明", joined: "1999-01-01", full, partyAge, ...more }],
});

testCheck(check, {
  pass: [
    { name: "to asOf", ...one("25") },
    { name: "to the end of the year before", ...one("24年") },
    { name: "the anniversary itself", ...one("26", "1999-12-31") },
    { name: "by the date of counting in the title", ...one("23"), titleDate: { members: "2023-06-30" } },
    { name: "in words", ...one("二十余年") },
    { name: "blank", ...one(null) },
    { name: "no date of full membership", ...one("30", null) },
    { name: "0 on probation", ...one("0", null, { type: "预备党员", joined: "2025-03-01" }) },
  ],
  gap: [
    {
      name: "counted from joining",
      ...one("26"),
      gaps: [
        {
          id: "differs",
          severity: "look",
          subject: "王小明",
          cells: ["名册!partyAge2"],
          args: { years: ["24", "25"] },
        },
      ],
    },
    {
      name: "the day before the anniversary",
      ...one("26", "1999-12-31"),
      asOf: "2025-12-30",
      gaps: [{ id: "differs", args: { years: ["25"] } }],
    },
    {
      name: "on probation",
      ...one("1", null, { type: "预备党员", joined: "2025-03-01" }),
      gaps: [{ id: "probationary", severity: "look", cells: ["名册!partyAge2"] }],
    },
  ],
});
