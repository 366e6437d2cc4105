import { halfWidth, squeeze } from "../text";

/** Numbers of people a text names. */
export interface AttendanceFacts {
  readonly expected?: number;
  readonly actual?: number;
  readonly leave?: number;
  readonly absent?: number;
}

const PERSON = "(?:人|名|位)?(?:党员|委员|正式党员)?";
const who = "(?:会|党员|委员|人员|人数|数|代表)*";

/** Reads `18/16`, `18人/16人`, `应到18实到16`, `应到 18 人；实到 16 人；缺席 2 人。` */
export function readAttendance(text: string): AttendanceFacts | undefined {
  const plain = halfWidth(squeeze(text));
  const pair = /^(\d{1,4})(?:人|名)?[/、,，;；:\-—](\d{1,4})(?:人|名)?$/.exec(plain);
  if (pair) return { expected: Number(pair[1]), actual: Number(pair[2]) };
  const facts: { -readonly [K in keyof AttendanceFacts]: number } = {};
  const take = (key: keyof AttendanceFacts, words: string): void => {
    const match = new RegExp(`(?:${words})${who}[:：为是共]?(\\d{1,4})${PERSON}(?!票)`).exec(plain);
    if (match) facts[key] = Number(match[1]);
  };
  take("expected", "应到|应参加|应出席|应参会");
  take("actual", "实到|实际到会?|实际参加|实际出席|实参加|实参会|(?<!应)到会|(?<!应)出席");
  take("leave", "请假");
  take("absent", "缺席|缺勤|未到|未参加");
  return Object.keys(facts).length > 0 ? facts : undefined;
}

/** The parts of `参会：甲、乙(列席)⏎请假：丙(事假)⏎缺席：丁`. */
export interface AttendanceBuckets {
  readonly attendees?: string;
  readonly leave?: string;
  readonly absent?: string;
  readonly observers?: string;
}

const BUCKET = /((?:参会|参加|出席|到会|实到|请假|缺席|缺勤|未到|列席)(?:人员|党员|名单)?)[:：]/g;

export function readBuckets(text: string): AttendanceBuckets | undefined {
  const marks = [...text.matchAll(BUCKET)];
  if (marks.length === 0 || (marks.length === 1 && marks[0]!.index > 0)) return undefined;
  const buckets: { -readonly [K in keyof AttendanceBuckets]: string } = {};
  marks.forEach((mark, i) => {
    const body = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length);
    const key = /^请假/.test(mark[1]!)
      ? "leave"
      : /^(缺|未)/.test(mark[1]!)
        ? "absent"
        : /^列席/.test(mark[1]!)
          ? "observers"
          : "attendees";
    buckets[key] = body.replace(/(?<![\s；;，,])[\s；;，,]+$/, "").trim();
  });
  return buckets;
}
