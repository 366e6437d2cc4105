import check from "../../../src/checks/records/record-complete";
import { testCheck } from "../../support/check-tester";

testCheck(check, {
  pass: [
    { name: "every element is there", meetings: [{}] },
    {
      name: "content for topic, names for number",
      meetings: [{ topic: null, content: "学习文件", actual: null, attendees: "张一" }],
    },
    { name: "无 is not blank", meetings: [{ host: "无" }] },
    { name: "what cannot be read is not blank", meetings: [{ date: "?三月初" }] },
    { name: "a ledger without rows", empty: ["meetings"], without: ["meetings.recorder"] },
    {
      name: "a title alone",
      meetings: [{ title: "第一季度党员大会" }],
      without: ["meetings.topic", "meetings.content"],
    },
    { name: "a row that repeats a fuller one", meetings: [{ host: null, repeats: { table: 0, row: 5 } }] },
  ],
  gap: [
    {
      name: "the recorder is blank",
      meetings: [{ recorder: null }],
      gaps: [
        { id: "blank", severity: "should", subject: "会议!2", cells: ["会议!recorder2"], args: { field: "recorder" } },
      ],
    },
    {
      name: "each blank cell is one",
      meetings: [{ date: null, place: null, host: null }],
      gaps: [
        { id: "blank", cells: ["会议!date2"] },
        { id: "blank", cells: ["会议!place2"] },
        { id: "blank", cells: ["会议!host2"] },
      ],
    },
    {
      name: "neither topic nor content: the topic's cell",
      meetings: [{ topic: null, content: null }],
      gaps: [{ id: "blank", cells: ["会议!topic2"] }],
    },
    {
      name: "only content is kept",
      meetings: [{ content: null }],
      without: ["meetings.topic"],
      gaps: [{ id: "blank", cells: ["会议!content2"] }],
    },
    {
      name: "neither number nor names: the number's cell",
      meetings: [{ actual: null, attendees: null }],
      gaps: [{ id: "blank", cells: ["会议!actual2"] }],
    },
    {
      name: "no column for the recorder: once, on the table",
      meetings: [{}, { date: "2025-04-01" }],
      without: ["meetings.recorder"],
      gaps: [
        { id: "noColumn", severity: "should", subject: "会议!1", cells: ["会议!type1"], args: { field: "recorder" } },
      ],
    },
    {
      name: "no type column: the first header cell",
      meetings: [{}],
      without: ["meetings.type", "meetings.place"],
      gaps: [{ id: "noColumn", cells: ["会议!date1"] }],
    },
    {
      name: "two columns missing are two findings",
      meetings: [{}],
      without: ["meetings.host", "meetings.recorder"],
      gaps: [
        { id: "noColumn", args: { field: "host" } },
        { id: "noColumn", args: { field: "recorder" } },
      ],
    },
  ],
});
