/**
 * How names of branches are compared. Two spellings are one name where they differ only in white space, width, brackets,
 * 中共 in front, the word for "branch" at the end, or in places and bodies that one of them puts in front
 * (长岭区教育局机关 = 教育局机关). Nothing else is alike: 第二实验小学 is never 实验小学.
 */

const NUMERALS = "零一二三四五六七八九";

/** Compared form of any text: half width, no white space, no brackets, 第1 as 第一, 台帐 as 台账. */
export function normalText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "")
    .replace(/[[【〔〖<《「『]/g, "(")
    .replace(/[\]】〕〗>》」』]/g, ")")
    .replace(/第(\d{1,2})(?!\d)/g, (_, digits: string) => `第${numeral(Number(digits))}`)
    .replace(/帐/g, "账");
}

function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? NUMERALS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 || tens === 0 ? NUMERALS[ones] : ""}`;
}

const PARTY = /^(?:中国共产党|中共)/;
const BRANCH_WORD = /(?:党支部委员会|支部委员会|党支部|支部)$/;

/** The name without 中共 and the word for "branch", brackets kept: 新安街道中心幼儿园(南园). */
export function coreName(text: string): string {
  const plain = normalText(text).replace(PARTY, "");
  return plain.replace(BRANCH_WORD, "");
}

/** Brackets taken away, what stands in them kept. */
export const withoutBrackets = (core: string): string => core.replace(/[()]/g, "");
/** Brackets and what stands in them taken away; unchanged where nothing else is left. */
export const withoutBracketed = (core: string): string => core.replace(/\([^()]*\)/g, "") || core;

const PLACE = "(?!社区)[^省市区县旗盟乡镇()0-9]{1,7}?(?:自治区|自治州|自治县|街道|省|市|区|县|旗|州(?!市)|盟|乡|镇)";
const BODY = "[^()0-9]{1,12}?(?:工作委员会|工委|党委|总支|局|厅|公司|集团|大学|学院|学校|医院|系统)";
const IN_FRONT = new RegExp(`^(?:${PLACE}|${BODY})`);

/**
 * Every way the name may be written shorter by leaving out places and bodies in front, the full name first. A rest that is a
 * mere kind of house (中学, 机关, 第一) is still a name; whether it fits one branch alone is for the list to say.
 */
export function shorterForms(core: string): string[] {
  const forms = [core];
  for (let rest = core; ;) {
    const front = IN_FRONT.exec(rest)?.[0];
    if (front === undefined || rest.length - front.length < 2) return forms;
    rest = rest.slice(front.length);
    if (rest.startsWith("(")) return forms;
    forms.push(rest);
  }
}

/** True where the text is nothing but places and bodies, as they stand in front of a name. */
export function isInFront(text: string): boolean {
  for (let rest = text; rest !== "";) {
    const front = IN_FRONT.exec(rest)?.[0];
    if (front === undefined) return false;
    rest = rest.slice(front.length);
  }
  return true;
}

const NO_NAME =
  /^(?:本|各|我|该|所在|所属|先进|优秀|示范|标准化|规范化|学习型|星级|[一二三四五]星级?|基层|全体|每个|党员|某|[xX×]+)$/;
const HEAD_WORDS = /^(?:附[件表][一二三四五六七八九十\d]*[:：.、-]?|关于|填报单位[:：]?)+/;
const YEAR_WORDS =
  /(?:19|20)\d{2}(?:[-—~至](?:19|20)?\d{2})?(?:学年度?|年度|年)?(?:上半年|下半年|第?[一二三四1-4]季度|\d{1,2}(?:[-—~至]\d{1,2})?月份?)?/g;

/** The branch a title states in its own words (`X党支部…`, `中共X支部委员会…`); `undefined` where it states none. */
export function statedName(text: string): string | undefined {
  const plain = normalText(text).replace(HEAD_WORDS, "").replace(YEAR_WORDS, "").replace(HEAD_WORDS, "");
  const match = /^(.{1,40}?)(?:党支部|支部委员会|支部)/.exec(plain);
  if (!match) return undefined;
  const name = match[1]!.replace(PARTY, "").replace(/^[-—_.、:：()]+/, "");
  if (
    name.length < 2 ||
    NO_NAME.test(name) ||
    /总支|党委|台账|记录|名册|名单|会议|等|个$|[“”"'，、。；！？]/.test(name)
  )
    return undefined;
  return name;
}
