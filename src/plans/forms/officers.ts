import type { AnswerInput } from "../../answers";
import * as committee from "../../answers/measures/committee";
import { yearSpan } from "../../answers";

/** The name of the one who holds the post on the day of the check; `undefined` where the books do not tell. */
export function committeeNames(post: "secretary" | "deputy", input: AnswerInput): string | undefined {
  const figure = committee[post](
    { measure: post, span: yearSpan(input.asOf.year), day: input.asOf, kinds: [], who: [] },
    input,
  );
  return figure.known && figure.value.is === "text" ? figure.value.text : undefined;
}
