import { isInFront, normalText, shorterForms, coreName, withoutBracketed, withoutBrackets } from "./branch-name";

/** What a text says about branches of a list: those named for certain, and short names that fit several of them. */
export interface NamedIn {
  readonly certain: readonly number[];
  /** Indexes into the list, one group for each name that fits more than one. */
  readonly several: readonly (readonly number[])[];
}

interface Spelling {
  readonly text: string;
  readonly branch: number;
  /** What was left out in front. */
  readonly front: string;
}

/** Looks for the names of a list in texts. Made once for a list. */
export type BranchFinder = (text: string) => NamedIn;

export function branchFinder(names: readonly string[]): BranchFinder {
  const index = indexSpellings(names);
  return (text) => {
    const hits = hitsIn(normalText(text), index);
    const certain = new Set<number>();
    const several: number[][] = [];
    for (const { branches } of hits) {
      if (branches.length === 1) certain.add(branches[0]!);
      else several.push(branches);
    }
    return { certain: [...certain], several };
  };
}

/** Spellings by their whole text, and the lengths there are: a text is searched as fast in a list of 20,000 as in one of ten. */
interface Index {
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Longest first. */
  readonly lengths: readonly number[];
}

function indexSpellings(names: readonly string[]): Index {
  const spellings = new Map<string, Spelling[]>();
  const add = (spelling: Spelling): void => {
    if (spelling.text.length < 2) return;
    const list = spellings.get(spelling.text) ?? [];
    if (list.at(-1)?.branch !== spelling.branch) list.push(spelling);
    spellings.set(spelling.text, list);
  };
  names.forEach((name, branch) => {
    const core = coreName(name);
    for (const form of shorterForms(core)) {
      const front = core.slice(0, core.length - form.length);
      for (const text of new Set([withoutBrackets(form), withoutBrackets(withoutBracketed(form))]))
        add({ text, branch, front });
    }
  });
  const lengths = new Set([...spellings.keys()].map((text) => text.length));
  return { spellings, lengths: [...lengths].sort((a, b) => b - a) };
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly branches: number[];
}

/** Names in a text, none inside a longer one. Brackets around a part of a name are passed over in the text, too. */
function hitsIn(text: string, { spellings, lengths }: Index): Hit[] {
  const bare = [...text].flatMap((sign, at) => (sign === "(" || sign === ")" ? [] : [{ sign, at }]));
  const flat = bare.map(({ sign }) => sign).join("");
  const hits: Hit[] = [];
  for (const length of lengths) {
    for (let at = 0; at + length <= flat.length; at++) {
      const found = spellings.get(flat.slice(at, at + length));
      if (!found) continue;
      const [from, to] = [bare[at]!.at, bare[at + length - 1]!.at + 1];
      if (hits.some((hit) => hit.from <= from && hit.to >= to) || !mayEnd(text.slice(to))) continue;
      const begins = beginning(text.slice(0, from));
      const branches = found.filter(({ front }) => begins(front)).map(({ branch }) => branch);
      if (branches.length > 0) hits.push({ from, to, branches });
    }
  }
  return hits;
}

const LEDGER_WORDS =
  "三会一课|主题党日|组织生活会?|党员大会|支委会|党课|花名册|名册|名单|台账|学时|学习|记录|登记表?|情况|计划|汇总|资料|材料|会议|活动|党员|年度?|月份?|季度|上半年|下半年|报送|上报|关于|支部|附件[一二三四五六七八九十]*|附表|中共|中国共产党|党委|总支|最终版?|定稿";
const LINKS = "新|等|和|与|的";
const BEFORE = new RegExp(`(?:^|[^\\p{Script=Han}]|${LEDGER_WORDS}|${LINKS})$`, "u");
const AFTER = new RegExp(
  `^(?:$|[^\\p{Script=Han}]|党|支|委员会|第[一二三四五六七八九十]+(?:季度|党小组|小组)|[一二三四]季度|两会|签到|考勤|培训|工作|封面|目录|流动|老弱|重点|发展|民主|谈心|收缴|修改|副本|版|[一二三四五六七八九十]+月|[两三四五六七八九十]个|${LEDGER_WORDS}|${LINKS})`,
  "u",
);

/**
 * A name begins where the text before it cannot belong to it. A short form may follow what was left out or a part of it
 * (长岭区 + 实验小学), a full name any place or body.
 */
function beginning(before: string): (front: string) => boolean {
  if (BEFORE.test(before)) return () => true;
  const words = /\p{Script=Han}+$/u.exec(before)?.[0] ?? "";
  const tail = words.replace(new RegExp(`^.*(?:${LEDGER_WORDS})`), "");
  const inFront = isInFront(tail);
  return (front) => (front === "" ? inFront : front.endsWith(tail) || (inFront && tail.endsWith(front)));
}

const mayEnd = (after: string): boolean => AFTER.test(after);
