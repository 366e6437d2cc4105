import type { CellAddress } from "../../domain/address";
import { type Books, cellOf } from "../../domain/books";
import type { Subject, Verdict } from "../../domain/finding";
import type { AnyFound, UnmetArgs } from "../check";

/** Every unmet verdict is also a finding with the same code, subject and period. A person's carries the cell of his name. */
export function unmetFindings(verdicts: readonly Verdict[], books: Books): AnyFound[] {
  return verdicts
    .filter((verdict) => verdict.verdict === "unmet")
    .map((verdict) => ({
      messageId: "unmet",
      args: argsOf(verdict),
      subject: verdict.subject,
      period: verdict.period,
      at: nameCell(verdict.subject, books),
    }));
}

function argsOf({ subject, period, expected, actual }: Verdict): UnmetArgs {
  return { period, name: "name" in subject ? subject.name : "", expected: expected ?? 0, actual: actual ?? 0 };
}

function nameCell(subject: Subject, books: Books): CellAddress[] {
  if (subject.type !== "member" || subject.row === undefined) return [];
  const member = books.members.find((m) => m.row === subject.row && m.name === subject.name);
  const cell = member && cellOf(books, member, "name");
  return cell ? [cell] : [];
}
