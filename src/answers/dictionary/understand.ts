import type { MeetingKind } from "../../domain/books";
import type { Question } from "../answer";
import { type Line, LINES, type Scope } from "./lines";
import { compilePhrase, slotOf } from "./phrase";
import { GRADES, KINDS, LECTURERS, meaning, personClasses, SLOTS, STUDY_FORMS, THREE_AND_ONE } from "./slots";

/** What the words of a question say, without the days it is about. */
export type Asked = Pick<Question, "kinds" | "who" | "lecturer" | "grade" | "form"> & { readonly line: Line };

/** What stands around a cell and bears on how its words may be read. */
export interface Surroundings {
  readonly scope: Scope;
  /** Its neighbours are figures: a bare 党课 counts lessons. */
  readonly figures: boolean;
  /** Title and section, for words that only mean something below them. */
  readonly title: string;
}

interface Compiled {
  readonly line: Line;
  readonly pattern: RegExp;
  readonly bare: boolean;
}

const compiled: readonly Compiled[] = LINES.flatMap((line) => [
  ...line.asked.map((phrase) => ({ line, pattern: compilePhrase(phrase, SLOTS), bare: false })),
  ...(line.bare ?? []).map((phrase) => ({ line, pattern: compilePhrase(phrase, SLOTS), bare: true })),
]);

/** The one question a text asks, every word of it used; `undefined` where none or more than one fits. */
export function understand(text: string, around: Surroundings): Asked | undefined {
  const found = new Map<string, Asked>();
  for (const { line, pattern, bare } of compiled) {
    if (line.scope !== around.scope || (bare && !around.figures)) continue;
    if (line.under && !line.under.test(around.title)) continue;
    const match = pattern.exec(text);
    const asked = match && readSlots(match, line);
    if (asked)
      found.set(
        JSON.stringify([
          line.measure.name,
          line.id.split(".")[0],
          asked.kinds,
          asked.who,
          asked.grade,
          asked.form,
          asked.lecturer,
        ]),
        asked,
      );
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function readSlots(match: RegExpExecArray, line: Line): Asked | undefined {
  const kindWords = slotOf(match, "kind");
  const kind = kindWords === undefined ? undefined : meaning(KINDS, kindWords);
  const run = slotOf(match, "who");
  const who = run === undefined ? [] : personClasses(run);
  if (!who) return undefined;
  const lecturer = slot(match, "lecturer", LECTURERS);
  const grade = slot(match, "grade", GRADES);
  const form = slot(match, "form", STUDY_FORMS);
  const kinds: readonly MeetingKind[] = kind ? [kind] : line.id === "meetings.together" ? THREE_AND_ONE : [];
  return {
    line,
    kinds,
    who,
    ...(lecturer === undefined ? {} : { lecturer }),
    ...(grade === undefined ? {} : { grade }),
    ...(form === undefined ? {} : { form }),
  };
}

function slot<T>(match: RegExpExecArray, name: string, words: Parameters<typeof meaning<T>>[0]): T | undefined {
  const text = slotOf(match, name);
  return text === undefined ? undefined : meaning(words, text);
}

/** The kind of meeting a text is the name of, and nothing else. */
export const kindNamed = (text: string): MeetingKind | undefined => meaning(KINDS, text);
