/** `2025-03-05` or `2025-03-05T08:30:00` → serial number; `undefined` for anything else. Integers only. */
export function isoToSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const days = dayNumber(Number(year), Number(month), Number(day)) - dayNumber(1899, 12, 30);
  const serial = date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
}

/** Days since 0000-03-01 in the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}
