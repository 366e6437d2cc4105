/** Numbers of people at a gathering. */
export interface HeadCounts {
  readonly expected: number;
  readonly actual: number;
  /** All who are away, for a sentence that tells one number of them. */
  readonly away: number;
  readonly leave: number;
  readonly absent: number;
}

const LABEL = /(应到|应参|应出席|实到|实际|实参|到会|出席|请假|缺席|缺勤|未到)([^\d０-９]*)(\d+)/g;

/**
 * 应到, 实到 and those away in one cell, written as other cells of the column write them: `18/16`, `应到18人，实到16人`,
 * `应到16人，实到14人，请假2人`. Where somebody is away an example that tells of them is taken first.
 */
export function writeAttendancePair(examples: readonly string[], counts: HeadCounts): string {
  const newest = [...examples].reverse();
  const told = newest.find((text) => counts.away > 0 && tells(text, /请假|缺席|缺勤|未到/));
  const example = told ?? newest.find((text) => (text.match(/\d+/g) ?? []).length === 2 && !/请假|缺/.test(text));
  if (!example) return `应到${counts.expected}人，实到${counts.actual}人`;
  if (labelled(example))
    return example.replace(
      LABEL,
      (_, label: string, between: string) => label + between + figureOf(label, example, counts),
    );
  let place = 0;
  return example.replace(/\d+/g, () => String([counts.expected, counts.actual][place++]));
}

/** Every number of the sentence stands behind a word that says what it counts, and one of them is asked for. */
const tells = (text: string, word: RegExp): boolean => labelled(text) && word.test(text);

function labelled(text: string): boolean {
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.length >= 2 && [...text.matchAll(LABEL)].length === numbers.length;
}

function figureOf(label: string, example: string, counts: HeadCounts): number {
  if (label.startsWith("应")) return counts.expected;
  if (!/请假|缺|未/.test(label)) return counts.actual;
  const both = /请假/.test(example) && /缺席|缺勤|未到/.test(example);
  return both ? (label === "请假" ? counts.leave : counts.absent) : counts.away;
}
