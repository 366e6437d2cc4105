import check from "../../../src/checks/development/steps-in-order";
import { testCheck } from "../../support/check-tester";

const full = {
  name: "王小明",
  apply: "2024-01-01",
  talk: "2024-01-10",
  activist: "2024-03-01",
  develop: "2025-03-01",
  trainStart: "2025-04-01",
  trainEnd: "2025-04-03",
  political: "2025-04-10",
  preview: "2025-05-01",
  joinMeeting: "2025-05-20",
  approval: "2025-07-01",
  oath: "2025-07-01",
};

testCheck(check, {
  pass: [
    { name: "in order, two on one day", development: [full] },
    {
      name: "join and full membership are V18's",
      development: [{ ...full, full: "2025-05-21", fullApproval: "2025-06-01" }],
    },
    { name: "the committee's review is V12's", development: [{ ...full, committeeReview: "2026-01-01" }] },
    { name: "known to the month, and it may be in order", development: [{ ...full, talk: "2024-01" }] },
    { name: "a cell that could not be read is passed over", development: [{ ...full, talk: "?元旦后" }] },
  ],
  gap: [
    {
      name: "the talk before approval came after it",
      development: [{ ...full, approval: "2025-06-10", joinTalk: "2025-06-12" }],
      gaps: [{ id: "order", cells: ["发展!joinTalkDate2", "发展!approvalDate2"] }],
    },
    {
      name: "neighbours turned round",
      development: [{ ...full, talk: "2023-12-31" }],
      gaps: [{ id: "order", severity: "must", cells: ["发展!applyDate2", "发展!firstTalkDate2"] }],
    },
    {
      name: "the nearest filled one ahead",
      development: [{ ...full, talk: null, activist: null, develop: "2023-12-31" }],
      gaps: [{ id: "order", cells: ["发展!applyDate2", "发展!developDate2"] }],
    },
    {
      name: "the political review before he was a candidate",
      development: [{ ...full, political: "2025-02-28" }],
      gaps: [{ id: "order", cells: ["发展!developDate2", "发展!politicalReview2"] }],
    },
    {
      name: "the approval of full membership before the meeting",
      development: [{ ...full, full: "2026-05-20", fullApproval: "2026-05-19" }],
      asOf: "2026-12-31",
      gaps: [{ id: "order", cells: ["发展!fullApprovalDate2", "发展!fullMemberDate2"] }],
    },
    {
      name: "入党时间 stands in for the meeting",
      development: [{ ...full, joinMeeting: null, joined: "2025-04-30" }],
      gaps: [{ id: "order", cells: ["发展!joinDate2", "发展!previewDate2"] }],
    },
    {
      name: "two broken pairs are one finding",
      development: [{ ...full, talk: "2023-12-31", oath: "2025-06-30" }],
      gaps: [
        { id: "order", cells: ["发展!applyDate2", "发展!approvalDate2", "发展!firstTalkDate2", "发展!oathDate2"] },
      ],
    },
  ],
});
