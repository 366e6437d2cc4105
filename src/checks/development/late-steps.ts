import type { DevelopmentRecord } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Days } from "../../view/certainty";
import type { CheckInput } from "../check";
import { cellsOf, personSubject } from "../members/subjects";
import { type LimitedStep, type StepField, dayText, isWithin, limitedStep, stepDays } from "./steps";

/** What a message on a late step needs. `later` is empty where the step is still open; `inForce` names the text that decides. */
export type LateArgs = {
  readonly name: string;
  readonly earlier: string;
  readonly later: string;
  readonly months: number;
  readonly inForce: string;
};

/** Rows whose step `to` is certainly not within the months that `limit` gives for it (`undefined`: no limit was in force). */
export function lateSteps(
  input: CheckInput,
  from: StepField,
  to: StepField,
  limit: (step: LimitedStep, record: DevelopmentRecord) => number | undefined,
  since: (record: DevelopmentRecord) => Days | undefined = (record) => stepDays(record, from),
): { readonly record: DevelopmentRecord; readonly step: LimitedStep; readonly months: number }[] {
  return input.books.development.flatMap((record) => {
    const step = limitedStep(record, since(record), to, input.asOf);
    const months = step && limit(step, record);
    return step && months !== undefined && isWithin(step.later, step.earlier, months) === false
      ? [{ record, step, months }]
      : [];
  });
}

/** The finding on a late step; the blank or late cell carries it. */
export function lateFinding(input: CheckInput, { record, step, months }: ReturnType<typeof lateSteps>[number]) {
  const args: LateArgs = {
    name: record.name,
    earlier: dayText(step.earlier),
    later: step.done ? dayText(step.later) : "",
    months,
    inForce: toIso(step.later.first),
  };
  return {
    args,
    subject: personSubject(record.name, input.view.people),
    at: cellsOf(input.books, record, step.field),
    part: `${record.sheet}${args.earlier}`,
  };
}

/** The figure of the text in force on the day of the step; `undefined` where none was, or where the day is too vague to tell. */
export function limitInForce(input: CheckInput, name: string): (step: LimitedStep) => number | undefined {
  const { standards, clause } = input;
  return ({ later }) => {
    const first = standards.clauseFor(clause.id, later.first);
    const last = standards.clauseFor(clause.id, later.last);
    return first && last && first.values[name] === last.values[name] ? first.values[name] : undefined;
  };
}
