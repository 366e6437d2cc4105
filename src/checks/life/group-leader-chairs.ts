/*
 * M15. What: a group's meeting is chaired by its leader. Why: the regulation says so without 必须; hence only a look.
 * What to do: check the chair; where the leader asked someone else, note it.
 */
import type { Check, CheckInput } from "../check";
import { groupLeadersOn } from "../committee/group-leaders";
import { personNames } from "../members/person-names";
import { cellsOf, meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { exactDay } from "../../view/certainty";
import type { Held } from "../../view/meetings-held";

type Messages = { other: { host: string; leaders: readonly string[]; group: string } };

/** 组长 in place of a name is taken at its word. */
const ROLE_WORD = /组长|书记|委员|主持人|支书|负责人/;

const check: Check<Messages> = {
  meta: {
    code: "M15",
    name: "group-leader-chairs",
    scope: "row",
    subject: "meetings",
    severity: "look",
    basis: ["M15"],
  },
  messages: {
    other: {
      sample: { host: "李一", leaders: ["王小明"], group: "第二党小组" },
      zh: ({ host, leaders, group }) => ({
        what: `${group}会主持人写的是 ${host}，名册记载的组长是 ${leaders.join("、")}。`,
        fix: "请核对；组长委托他人主持的请注明。",
      }),
      en: ({ host, leaders, group }) => ({
        what: `${host} chaired the meeting of ${group}; its recorded leader is ${leaders.join(", ")}.`,
        fix: "Check it; where the leader asked someone else, note it.",
      }),
    },
  },
  run: (input) => ({ findings: input.view.meetings.ofKind("党小组会").flatMap((held) => judge(input, held) ?? []) }),
};

function judge({ books, view, asOf }: CheckInput, { meeting, days, counts }: Held) {
  const { kinds, groupKeys } = meeting;
  if ((days && counts !== true) || kinds.includes("党员大会") || kinds.includes("支委会") || groupKeys.length !== 1)
    return undefined;
  const leaders = groupLeadersOn(view, exactDay(days) ?? asOf).get(groupKeys[0]!);
  const hosts = personNames(meeting.host).filter((name) => !ROLE_WORD.test(name));
  if (!leaders || hosts.length === 0 || hosts.some((name) => leaders.includes(name))) return undefined;
  const group = view.groups.find(({ key }) => key === groupKeys[0])?.name ?? "";
  return {
    messageId: "other" as const,
    args: { host: hosts.join("、"), leaders, group },
    subject: meetingSubject(meeting),
    mark: meetingMark(meeting),
    at: cellsOf(books, meeting, "host"),
  };
}

export default check;
