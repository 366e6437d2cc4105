const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 十二 → 12, 三 → 3; below a hundred, which is more branches than a committee counts. */
function numberOf(word: string): number {
  const [tens, ones] = word.includes("十") ? word.split("十") : ["0", word];
  return (tens === "" ? 1 : (NUMERALS[tens!] ?? 0)) * 10 + (ones ? (NUMERALS[ones] ?? Number(ones)) : 0);
}

/**
 * The form in which names of branches are compared: 中共某学院第一党支部委员会 = 某学院第1支部. Empty for a text that names none
 * (a committee, a general branch, a group).
 */
export function branchKey(text: string): string {
  // Asked of every row's sheet and title; most name none.
  if (!/支\s*部/.test(text)) return "";
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\u3000]+/g, "")
    .replace(/[（(].*?[)）]$/, "")
    .replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]/, "")
    .replace(/^(中国共产党|中共)/, "")
    .replace(/支部委员会$/, "支部")
    .replace(/党?支部$/, "支部")
    .replace(/党?支部支部$/, "支部");
  if (!/[^总团]支部$/.test(plain)) return "";
  return plain.replace(
    /第?([一二三四五六七八九十]{1,3}|\d{1,2})支部$/,
    (_, word: string) => `第${/^\d/.test(word) ? Number(word) : numberOf(word)}支部`,
  );
}

/** A short name stands for the one full name that ends in it: 第一党支部 for 某学院第一党支部. */
export function fullBranchKeys(keys: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(keys)];
  return new Map(
    all.map((key) => {
      const longer = all.filter((other) => other !== key && other.endsWith(key));
      return [key, longer.length === 1 ? longer[0]! : key];
    }),
  );
}
