import { valueOf } from "../../domain/reading";
import type { Held } from "../../view/meetings-held";
import { type AnswerInput, count, known, type LecturerPost, type Measure, placeOf, unknown } from "../answer";
import { isFigure, meetingsOf } from "./meetings";

/** Lessons by the post the lecturer had on the day, from the 主讲人 column alone: the host of a lesson need not have given it. */
export const lecturesBy: Measure = (question, input) => {
  const found = meetingsOf({ ...question, kinds: ["党课"] }, input);
  if (isFigure(found)) return found;
  if (!input.view.committee.known) return unknown("not-kept", "台账里没有支委职务");
  const posts = found.held.map((held) => postOfLecturer(held, input));
  const open = found.held.filter((_, i) => posts[i] === undefined);
  if (open.length > 0) {
    const kept = open.some(({ meeting }) => meeting.lecturer.state !== "absent");
    return unknown(kept ? "not-read" : "not-kept", kept ? `有${open.length}次党课没写主讲人` : "台账里没有主讲人一栏");
  }
  const own = found.held.filter((_, i) => posts[i] === question.lecturer);
  return known(
    count(own.length, "次"),
    own.map(({ meeting }) => placeOf(meeting)),
    found.leftOut,
  );
};

/** `undefined` where the row names no lecturer or several of different posts; "outside" for who is none of the branch. */
function postOfLecturer({ meeting, days }: Held, { view, asOf }: AnswerInput): LecturerPost | "outside" | undefined {
  const names = valueOf(meeting.lecturer)?.names ?? [];
  if (names.length === 0) return undefined;
  const day = days?.first ?? asOf;
  const officers = view.committee.membersOn(day);
  const posts = new Set(
    names.map(({ name, role }): LecturerPost | "outside" => {
      const officer = officers.find((one) => one.name === name);
      if (officer?.posts.some(({ rank }) => rank === "secretary")) return "secretary";
      if (officer) return "commissioner";
      if (role !== undefined && /^(支部|党支部)?书记$/.test(role)) return "secretary";
      return view.people.named(name).length > 0 ? "member" : "outside";
    }),
  );
  return posts.size === 1 ? [...posts][0] : undefined;
}
