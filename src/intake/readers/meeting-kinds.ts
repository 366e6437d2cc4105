import type { MeetingKind } from "../../domain/books";
import { halfWidth, squeeze } from "../text";
import { simplified } from "../traditional";

interface KindWords {
  readonly kind: MeetingKind;
  readonly words: RegExp;
}

// Searched in this order; what is found is taken out, so that 民主评议党员大会 leaves no 党员大会 behind.
const KINDS: readonly KindWords[] = [
  { kind: "民主评议党员", words: /民主评议(党员)?(大会|会议|会)?|党员民主评议(会)?|评议党员|民主测评/g },
  { kind: "组织生活会", words: /(专题|支部|党支部|年度)?组织生活会/g },
  { kind: "民主生活会", words: /民主生活会/g },
  { kind: "换届选举", words: /(支部委员会|党支部|支部|支委会?|党组织)?(换届(选举)?|补选|选举)(党员)?(大会|会议|会)?/g },
  { kind: "支委会", words: /(党?支部委员会?|党?支委会?)(\(?扩大\)?)?(大会|会议|会)?/g },
  {
    kind: "党小组会",
    words:
      /(第?[一二三四五六七八九十\d]{1,6})?(党小组|小组)(会议?|活动|生活会|学习会?)|党小组|党组会|^第?[一二三四五六七八九十\d]+小组$/g,
  },
  { kind: "党课", words: /(上|讲|微|专题|廉政|书记讲?|领导干部讲?)?党课(学习|教育)?/g },
  {
    kind: "主题党日",
    words: /主题党日(活动)?|党员?主题日|党日活动|党员活动日|党的活动日|党员固定活动日|党日|^党员活动$/g,
  },
  {
    kind: "党员大会",
    words: /(支部|党支部|全体|支部全体|党支部全体)?党员大会|党?支部大会|全体党员会议?|党员全体会议|^党员会议?$/g,
  },
  { kind: "谈心谈话", words: /谈心(谈话)?|(个别|集体|集中|提醒)谈话|^谈话$/g },
  {
    kind: "集中学习",
    words:
      /集中学习|集体学习|(政治)?理论学习|政治学习|专题学习|学习研讨|研讨交流|交流研讨|读书交流会|党员学习日?|第一议题|中心组学习|^学习(会)?$/g,
  },
];

const OTHER =
  /志愿服务|设岗定责|承诺践诺|述职|党政联席|联席会|党组织会议|校长办公|校务会|其他|其它|培训|慰问|走访|参观|调研|座谈|讲座|公益|活动|会议/;
/** Kinds as English ledgers call them, white space taken out. */
const ENGLISH: readonly (readonly [RegExp, MeetingKind])[] = [
  [/democratic(appraisal|review|evaluation)(ofpartymembers)?/gi, "民主评议党员"],
  [/organi[sz]ation(al)?life(meeting)?/gi, "组织生活会"],
  [/(theme|thematic)party(member)?days?|partyday|themeday/gi, "主题党日"],
  [/party(lecture|lesson|class|course)s?/gi, "党课"],
  [/(party)?groupmeetings?/gi, "党小组会"],
  [/(party)?(branch)?committee(meetings?)?/gi, "支委会"],
  [/(general|plenary|members'?)(members'?)?(meeting|assembly)/gi, "党员大会"],
];

function inChinese(text: string): string {
  if (!/[a-z]{5}/i.test(text)) return text;
  return ENGLISH.reduce((rest, [words, kind]) => rest.replace(words, kind), text);
}

const SEPARATORS = /暨|[、,，;；+＋·/／(（)）\n&]|和|及|与|结合|兼/;

/** What a kind text says; `known` is false where no word of it is any kind's. */
export interface KindReading {
  readonly kinds: readonly MeetingKind[];
  readonly known: boolean;
}

/**
 * The kinds a type, name or title counts as. 党员大会 within a composite counts only where it stands as a kind of its own:
 * 党员大会暨党课 is both, 民主评议党员大会 is no members' meeting.
 */
export function readKinds(text: string): KindReading {
  const plain = inChinese(simplified(halfWidth(squeeze(text))))
    .replace(/["“”‘’《》<>【】]/g, "")
    .replace(/三会一课/g, "");
  if (plain === "") return { kinds: [], known: false };
  const kinds: MeetingKind[] = [];
  for (const segment of plain.split(SEPARATORS)) {
    const found = kindsOfSegment(segment);
    for (const kind of found) if (!kinds.includes(kind)) kinds.push(kind);
  }
  if (kinds.length > 0) return { kinds, known: true };
  return { kinds: [], known: OTHER.test(plain) };
}

/** The kinds a text names where it names nothing else: 支委会, 第一季度党课; 研究主题党日方案 names none. */
export function kindsAlone(text: string): readonly MeetingKind[] {
  const { kinds } = readKinds(text);
  if (kinds.length === 0) return [];
  const rest = KINDS.reduce((left, { words }) => left.replace(words, ""), simplified(halfWidth(squeeze(text))));
  return rest.replace(BESIDE_KIND, "") === "" ? kinds : [];
}

const BESIDE_KIND =
  /(19|20)\d{2}年?度?|第?[一二三四五六七八九十\d]+(次|季度|期|月份?)|召开|开展|党支部|支部|会议|活动|[暨、,，及和与（()）/]/g;

function kindsOfSegment(segment: string): MeetingKind[] {
  const found: MeetingKind[] = [];
  let rest = segment;
  for (const { kind, words } of KINDS) {
    // Within one segment another kind beside it makes 党员大会 the form of that kind.
    if (kind === "党员大会" && found.length > 0) continue;
    const cut = rest.replace(words, "　");
    if (cut !== rest) {
      found.push(kind);
      rest = cut;
    }
  }
  return found;
}

const PREPARES = /研究|部署|筹备|准备|征求意见|安排|讨论.{0,300}方案|方案|通知|动员|学习.{0,300}(通知|办法)|整改/;

/** 组织生活会 and 民主评议党员 that a topic says were held: 召开, 开展, or the words standing alone. */
export function heldInTopic(topic: string): MeetingKind[] {
  const held: MeetingKind[] = [];
  for (const clause of topic.split(/[。；;，,\n]/)) {
    const plain = squeeze(clause).replace(/《[^》]{0,300}》/g, "");
    if (PREPARES.test(plain)) continue;
    const says = /召开|开展|举行|进行/.test(plain);
    const alone =
      plain.replace(
        /(\d{4}|本)年度?|组织生活会|民主评议党员?|党员|民主|评议|大会|会议|工作|暨|专题|支部|党支部|[、和及与：:\d.．]/g,
        "",
      ) === "";
    if (!says && !alone) continue;
    if (/组织生活会/.test(plain) && !held.includes("组织生活会")) held.push("组织生活会");
    if (/民主评议/.test(plain) && !held.includes("民主评议党员")) held.push("民主评议党员");
  }
  return held;
}

/** The 年度 a row names for 组织生活会 / 民主评议: of several the one directly before these words, else the first. */
export function lifeYearOf(texts: readonly string[]): number | undefined {
  let firstNamed: number | undefined;
  for (const text of texts) {
    const plain = halfWidth(squeeze(text));
    const direct = /((?:19|20)\d{2})年度?(?:党支部|支部|专题|党员)?(?:组织生活会|民主评议)/.exec(plain);
    if (direct && /年度/.test(direct[0])) return Number(direct[1]);
    const named = /((?:19|20)\d{2})年度/.exec(plain);
    if (named && firstNamed === undefined) firstNamed = Number(named[1]);
  }
  return firstNamed;
}
