/** A branch's name without what all of them bear. */
export const plainBranch = (name: string): string =>
  name
    .replace(/\s+/g, "")
    .replace(/^中共/, "")
    .replace(/(党)?支部(委员会)?$/, "");

/** 第一, 第二 … tell nothing beyond the list they stand in. */
const ORDINAL = /^(?:第[一二三四五六七八九十\d]+|[一二三四五六七八九十\d]+)?$/;

/** Whether a printed name is that of our branch: the same, or the same without the unit before it. A bare number is anybody's. */
export function isOurs(printed: string, own: string, title: string): boolean {
  const [theirs, ours] = [plainBranch(printed), plainBranch(own)];
  if (theirs === "" || ours === "") return false;
  if (theirs === ours) return true;
  const [long, short] = theirs.length > ours.length ? [theirs, ours] : [ours, theirs];
  if (!long.endsWith(short)) return false;
  const before = long.slice(0, long.length - short.length);
  // 第一 is the branch of that number of the unit whose list it is.
  return ORDINAL.test(short)
    ? before.length >= 2 && title.includes(before)
    : !/[一二三四五六七八九十第\d]$/.test(before);
}

/** The one printed row that is ours; undefined where none or several fit. */
export function ourRow(
  printed: readonly { readonly row: number; readonly text: string }[],
  own: string,
  title: string,
): number | undefined {
  const exact = printed.filter(({ text }) => plainBranch(text) === plainBranch(own) && plainBranch(own) !== "");
  const fits = exact.length > 0 ? exact : printed.filter(({ text }) => isOurs(text, own, title));
  return fits.length === 1 ? fits[0]!.row : undefined;
}
