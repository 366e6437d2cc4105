import check from "../../../src/checks/records/life-meeting-by-its-name";
import { testCheck } from "../../support/check-tester";

testCheck(check, {
  pass: [
    { name: "组织生活会", meetings: [{ kinds: ["组织生活会"] }] },
    { name: "in the topic", meetings: [{ kinds: ["支委会"], topic: "通报民主生活会情况", content: "民主生活会" }] },
    { name: "the type stands, the name is not asked", meetings: [{ type: "支委会", title: "列席民主生活会" }] },
  ],
  gap: [
    {
      name: "in the type",
      meetings: [{ type: "支部民主生活会", kinds: ["民主生活会"] }],
      gaps: [{ id: "name", severity: "look", subject: "会议!2", cells: ["会议!type2"] }],
    },
    {
      name: "in the name where there is no type",
      meetings: [{ type: null, title: "2025年度民主生活会", kinds: ["民主生活会"] }],
      gaps: [{ id: "name", cells: ["会议!title2"] }],
    },
  ],
});
