import { halfWidth, squeeze } from "../text";

export type AttendanceMark = "present" | "leave" | "absent" | "late";

/** What each mark of a sheet stands for; `outside` is one that says nothing about attending (未转入, 免). */
export type Legend = ReadonlyMap<string, AttendanceMark | "outside">;

/** Marks that mean the same wherever they are used; the rest mean what the legend says. */
const PLAIN: Readonly<Record<string, AttendanceMark>> = {
  "√": "present",
  "✓": "present",
  "✔": "present",
  "☑": "present",
  v: "present",
  V: "present",
  是: "present",
  Y: "present",
  y: "present",
  Yes: "present",
  YES: "present",
  yes: "present",
  到: "present",
  否: "absent",
  N: "absent",
  No: "absent",
  NO: "absent",
  no: "absent",
};
const SYMBOL = "√✓✔☑○〇◯△▲☆★×✗✘xX＊*¤●◎□■◇◆＃#⊙∆Φφ／/vV＋+－\\-ABCDEHJLQSTYZabcdehjlqstyz";
const WORD = "[\\u4e00-\\u9fff]{1,8}";

/** What a word of attendance means. */
export function markOfWord(word: string): AttendanceMark | "outside" | undefined {
  const plain = squeeze(word);
  if (/^(未转入|未入党|未加入|转出|不需参加|不参加|免|不适用|未到岗|非党员|不计)/.test(plain)) return "outside";
  if (/迟到|早退/.test(plain)) return "late";
  if (/假$|请假|因公|公出|出差|外出|公差|休假|住院|事假|病假|公务|学习|年老|因病|因事/.test(plain)) return "leave";
  if (/缺席|缺勤|旷|未到|未参加|未出席|无故/.test(plain)) return "absent";
  if (/出勤|到会|出席|参加|实到|正常|签到|已到|补课|补学|列席/.test(plain)) return "present";
  return undefined;
}

/** Reads a legend line: `√出勤  ○事假  △病假  ×缺席  ★未转入`, `出勤√、病假△`. */
export function readLegend(text: string): Legend {
  const legend = new Map<string, AttendanceMark | "outside">();
  const plain = halfWidth(text);
  const symbolFirst = new RegExp(
    `["“”‘’「]?([${SYMBOL}])["“”‘’」]?\\s*(?:[:：=＝]|代表|表示|为|是|-)?\\s*(${WORD})`,
    "g",
  );
  const wordFirst = new RegExp(`(${WORD})\\s*(?:[:：=＝]|用|打|为)?\\s*["“”‘’「]?([${SYMBOL}])["“”‘’」]?`, "g");
  const forward = pairs(plain, symbolFirst, 1, 2);
  const backward = pairs(plain, wordFirst, 2, 1);
  for (const [symbol, mark] of forward.length >= backward.length ? forward : backward)
    if (!legend.has(symbol)) legend.set(symbol, mark);
  return legend;
}

function pairs(text: string, pattern: RegExp, symbol: number, word: number): [string, AttendanceMark | "outside"][] {
  const found: [string, AttendanceMark | "outside"][] = [];
  for (const match of text.matchAll(pattern)) {
    const mark = markOfWord(match[word]!.replace(/^(代表|表示|为|是)/, ""));
    if (mark) found.push([match[symbol]!, mark]);
  }
  return found;
}

/** What a cell of an attendance sheet says; `undefined` where neither legend nor custom tells. */
export function readMark(text: string, legend: Legend): AttendanceMark | "outside" | undefined {
  const plain = halfWidth(squeeze(text));
  const told = legend.get(plain);
  if (told) return told;
  const tick = PLAIN[plain];
  // √, ✓ and V are one tick by different hands: where the legend explains one, it explains them all.
  if (tick) return legendOfTick(legend) ?? tick;
  return markOfWord(plain);
}

function legendOfTick(legend: Legend): AttendanceMark | "outside" | undefined {
  for (const tick of ["√", "✓", "✔"]) if (legend.has(tick)) return legend.get(tick);
  return undefined;
}
