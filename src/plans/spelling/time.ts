/** Minutes since midnight as `14:30`. */
export function clockTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

const SPAN = /(\d{1,2})[:：](\d{2})(\s*(?:-|~|—+|–|至|到)\s*)(\d{1,2})[:：](\d{2})/;
const SINGLE = /\d{1,2}[:：]\d{2}/;

/**
 * A time span in the spelling of an example (`14:30-16:00`, `14：30—16：00`, padded hours or not). Without an end, or where
 * the example has none, only the start is written.
 */
export function writeTimeSpan(example: string | undefined, start: number, end: number | undefined): string {
  const colon = example?.includes("：") ? "：" : ":";
  const padded = example !== undefined && /(^|\D)0\d[:：]/.test(example);
  const clock = (minutes: number) =>
    clockTime(minutes)
      .padStart(padded ? 5 : 0, "0")
      .replace(":", colon);
  const joint = example && SPAN.exec(example)?.[3];
  if (end === undefined || (example && !joint && SINGLE.test(example))) return clock(start);
  return `${clock(start)}${joint ?? "-"}${clock(end)}`;
}

/** The time part of a date cell such as `1月17日14:30-16:00` with what joins it to the date; `undefined` where it has none. */
export function timePart(text: string): { readonly joint: string; readonly example: string } | undefined {
  const match = /(日|\d)(\s*(?:上午|下午|晚上)?\s*)(\d{1,2}[:：]\d{2}.*)$/.exec(text);
  return match ? { joint: /^\s*$/.test(match[2]!) ? match[2]! : " ", example: match[3]! } : undefined;
}
