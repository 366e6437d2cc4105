/*
 * V07. What: an activist is trained for a year before he becomes a candidate. Why: a shorter time breaks the rules on
 * admission. What to do: check both dates against the papers; where time elsewhere counts, note 连续计算.
 */
import { toIso } from "../../domain/calendar-date";
import { rawOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check } from "../check";
import { cellsOf, personSubject } from "../members/subjects";
import { isNotLater } from "../../view/certainty";
import { dayText, isAtLeast, stepDays } from "./steps";

type Messages = { short: { name: string; activist: string; develop: string; months: number; inForce: string } };

/** Time spent as an activist elsewhere counts where the remark says so. */
const COUNTED_ON = /连续计算/;

const check: Check<Messages> = {
  meta: {
    code: "V07",
    name: "trained-for-a-year",
    scope: "row",
    subject: "development",
    severity: "must",
    basis: ["V07"],
  },
  messages: {
    short: {
      sample: { name: "王小明", activist: "2025-05-18", develop: "2026-05-17", months: 12, inForce: "2026-05-17" },
      zh: ({ name, activist, develop, months }) => ({
        what: `${name} ${activist} 确定为积极分子，${develop} 列为发展对象，不满 ${months} 个月。`,
        fix: "请核对两个日期；在原单位的培养时间可以连续计算的，在备注注明。",
      }),
      en: ({ name, activist, develop, months }) => ({
        what: `${name} became an activist on ${activist} and a candidate on ${develop}: less than ${months} months.`,
        fix: "Check both dates; where time in another unit counts, note it in the remark.",
      }),
    },
  },
  run: ({ books, clause, view }) => ({
    findings: books.development.flatMap((record) => {
      const activist = stepDays(record, "activistDate");
      const develop = stepDays(record, "developDate");
      if (!activist || !develop || COUNTED_ON.test(rawOf(record.remark))) return [];
      const months = figureOf(clause.for(develop.first), "months");
      if (isNotLater(activist, develop) !== true || isAtLeast(develop, activist, months) !== false) return [];
      const args = {
        name: record.name,
        activist: dayText(activist),
        develop: dayText(develop),
        months,
        inForce: toIso(develop.first),
      };
      return [
        {
          messageId: "short" as const,
          args,
          subject: personSubject(record.name, view.people),
          at: cellsOf(books, record, "developDate"),
        },
      ];
    }),
  }),
};

export default check;
