import type { fill as zh } from "../zh/fill";

export const fill: typeof zh = {
  intro: "These follow from your ledgers. Look before they are written; each can be put back.",
  none: "No blank that follows from the books.",
  sureCount: (sure, all) => `${all} in all, ${sure} of them certain.`,
  acceptAllSure: (n) => `Write all certain ones (${n})`,
  acceptGroup: (n) => `Write these ${n}`,
  acceptGroupLabel: (title, n) => `Write ${title}, ${n}`,
  accept: "Write",
  acceptLabel: (cell) => `Write ${cell}`,
  sure: "certain",
  unsure: "look first",
  blank: "blank",
  becomes: "becomes",
  from: "From",
  more: (n) => `Show ${n} more`,
  column: (sheet, column) => `${sheet}, column ${column}`,
  kinds: {
    actual: "Present", expected: "Due", absentees: "Absent people", rate: "Attendance rate", age: "Age", partyAge: "Years in the party", gender: "Sex", birthDate: "Birth date",
    hoursTotal: "Total hours", quarter: "Quarter", month: "Month", dateForm: "Form of dates", nameSpelling: "Spelling of names", kindWord: "Kind of meeting", hoursNumber: "Hours as numbers",
  },
  why: {
    actual: "counting the names present", expected: "by the roster of the day", absentees: "on the roster and not present; the reason is yours", rate: "present by due", age: "from the birth date",
    partyAge: "from full membership", gender: "from the ID", birthDate: "from the ID", hoursTotal: "sum of the months", quarter: "from the date", month: "from the date",
    dateForm: "as most of the column", nameSpelling: "as in the roster", kindWord: "the word of the standard", hoursNumber: "without the unit, as a number",
  },
  onlyYou: "For you to fill in",
  onlyYouHint: "Only who was there knows these. Nothing is invented.",
  onlyYouMore: (n) => `${n} more under Findings`,
};
