/** Whether an Excel of set `1.13` has a member of `ExcelApi 1.9`. Online and desktop-only sets are in none. */
export function includes(declared: string, set: string): boolean {
  const match = /^ExcelApi (\d+)\.(\d+)$/.exec(set);
  const [major, minor] = declared.split(".").map(Number);
  return match !== null && (Number(match[1]) < major! || (Number(match[1]) === major && Number(match[2]) <= minor!));
}
