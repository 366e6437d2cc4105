import check from "../../../src/checks/development/reviewed-before-preview";
import { testCheck } from "../../support/check-tester";

const one = (committeeReview: string | null, preview: string | null, joinMeeting: string | null) => ({
  development: [{ name: "王小明", committeeReview, preview, joinMeeting }],
});

testCheck(check, {
  pass: [
    { name: "in order", ...one("2025-01-10", "2025-01-20", "2025-02-10") },
    { name: "the same day", ...one("2025-01-10", "2025-01-10", "2025-02-10") },
    { name: "blank, no meeting yet", ...one(null, null, null) },
    {
      name: "a column not kept",
      ...one(null, "2025-01-10", "2025-02-10"),
      without: ["development.committeeReviewDate"],
    },
    { name: "known to the month, and it may be in order", ...one("2025-01-10", "2025-01", "2025-02-10") },
  ],
  gap: [
    {
      name: "turned round",
      ...one("2025-01-11", "2025-01-10", null),
      gaps: [{ id: "order", severity: "should", cells: ["发展!previewDate2"] }],
    },
    {
      name: "one blank",
      ...one("2025-01-11", null, "2025-02-10"),
      gaps: [{ id: "missing", cells: ["发展!previewDate2"] }],
    },
    {
      name: "both blank",
      ...one(null, null, "2025-02-10"),
      gaps: [{ id: "missing", cells: ["发展!committeeReviewDate2", "发展!previewDate2"] }],
    },
  ],
});
