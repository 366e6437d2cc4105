import { digitsInDate } from "./chinese-numbers";

/** Times of day in a text, in minutes since midnight. */
export interface TimeOfDay {
  readonly start?: number;
  readonly end?: number;
  readonly halfDay?: "morning" | "afternoon" | "evening";
}

const HALF = "上午|早上|早晨|凌晨|下午|午后|晚上|晚间|晚|中午|傍晚";
const CLOCK = `(?:(${HALF}))?(\\d{1,2})(?::|：|点|时)(?:(\\d{1,2})分?|半|整|钟)?(?::\\d{2}(?:\\.\\d+)?)?`;
const SPAN = new RegExp(`${CLOCK}\\s*(?:-|—|–|~|～|至|到|－|―){1,2}\\s*${CLOCK}`);
const SINGLE = new RegExp(CLOCK);

/** Takes the times out of a text. `rest` is what remains: the date. */
export function takeTime(text: string): { readonly rest: string; readonly time: TimeOfDay } {
  const span = SPAN.exec(text);
  if (span) {
    const start = minutes(span[1], span[2]!, span[3], span[0]);
    const end = minutes(span[4] ?? span[1], span[5]!, span[6], span[0].slice(span[0].search(/[-—–~～至到－―]/)));
    return {
      rest: text.slice(0, span.index) + " " + text.slice(span.index + span[0].length),
      time: clean({ start, end: later(start, end) }),
    };
  }
  const single = SINGLE.exec(text);
  if (single) {
    // Midnight is what a date exported with its time shows, and no hour anyone meets at.
    const start = minutes(single[1], single[2]!, single[3], single[0]) || undefined;
    return {
      rest: text.slice(0, single.index) + " " + text.slice(single.index + single[0].length),
      time: clean({ start }),
    };
  }
  const half = new RegExp(`(${HALF})`).exec(text);
  if (!half) return { rest: text, time: {} };
  return { rest: text.replace(half[0], " "), time: { halfDay: halfDayOf(half[1]!) } };
}

function later(start: number | undefined, end: number | undefined): number | undefined {
  if (start === undefined || end === undefined) return end;
  return end < start && end + 720 > start && end + 720 <= 1440 ? end + 720 : end;
}

function clean(time: { start?: number | undefined; end?: number | undefined }): TimeOfDay {
  return { ...(time.start !== undefined && { start: time.start }), ...(time.end !== undefined && { end: time.end }) };
}

function minutes(half: string | undefined, hour: string, minute: string | undefined, text: string): number | undefined {
  let hours = Number(hour);
  const extra = minute !== undefined ? Number(minute) : new RegExp(`${hour}[点时]半`).test(text) ? 30 : 0;
  if (half !== undefined && halfDayOf(half) !== "morning" && hours < 12 && !(half === "中午" && hours >= 10))
    hours += 12;
  return hours <= 24 && extra < 60 ? hours * 60 + extra : undefined;
}

function halfDayOf(word: string): "morning" | "afternoon" | "evening" {
  if (/上午|早|凌晨/.test(word)) return "morning";
  return /晚|傍/.test(word) ? "evening" : "afternoon";
}

/** Reads a cell that holds times alone: `14:30-16:30`, `下午2:30`. `undefined` where it holds anything else. */
export function readTimes(text: string): TimeOfDay | undefined {
  const { rest, time } = takeTime(digitsInDate(text));
  if (rest.replace(/[\s,，。]/g, "") !== "") return undefined;
  return time.start !== undefined || time.halfDay !== undefined ? time : undefined;
}
