import type { Band } from "../header/header-rows";
import { headerKey } from "../../text";

const FEWEST = 2;

/** A header that repeats itself to the right (序号 姓名 签名 | 序号 姓名 签名) is several tables beside each other. */
export function splitRepeats(paths: ReadonlyMap<number, readonly string[]>): Band[] {
  const columns = [...paths.keys()];
  const keys = columns.map((column) => headerKey((paths.get(column) ?? []).join("/")));
  const starts = keys.map((key, i) => (key !== "" && key === keys[0] ? i : -1)).filter((i) => i >= 0);
  if (starts.length < 2) return [whole(columns)];
  const width = starts[1]! - starts[0]!;
  const regular = width >= FEWEST && starts.every((start, i) => i === 0 || start - starts[i - 1]! === width);
  const alike =
    regular &&
    starts.every(
      (start) =>
        keys.slice(start, start + width).filter((key, i) => key === keys[i]).length >= Math.max(FEWEST, width - 1),
    );
  if (!alike) return [whole(columns)];
  return starts.map((start, i) => ({
    left: columns[start]!,
    right: i + 1 < starts.length ? columns[starts[i + 1]!]! - 1 : columns[columns.length - 1]!,
  }));
}

const whole = (columns: readonly number[]): Band => ({
  left: columns[0] ?? 1,
  right: columns[columns.length - 1] ?? 1,
});
