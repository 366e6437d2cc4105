import type { NamedPerson, NameList } from "../../domain/books";
import { HAN, halfWidth, isNoneText, squeeze, trimEdges } from "../text";
import { done, failed, type ReadOutcome } from "./outcome";
import { comparedName, isNameShaped } from "./person-name";

/** What helps to tell names apart in running text. */
export interface NameContext {
  /** Names of the roster in compared form. */
  readonly roster?: ReadonlySet<string>;
  /** True for a cell of absent people, where words beside a name are its reason. */
  readonly absent?: boolean;
}

const EVERYONE = /全体(党员|人员|成员|同志|与会|支部党员|教职工|教师|参会|代表)|支部全体|^全体$|全员|所有党员/;
const COMMITTEE =
  /全体(支部)?(支委|委员|支部委员|支委会成员|支部委员会成员|支部委员会委员)|支委会?(全体)?成员|全体支部委员|^支部委员会?委员$/;
const REFERENCE = /详见|见签到|见附|附后|签到表|签到册|名单附|附件|另附/;
const OPEN_END = /(等(\d+|[一二三四五六七八九十]+)?(人|名|位)?(同志|党员)?|(?<!…)…+|(?<!\.)\.{3,})[。）)]?$/;
const REASON =
  "病假|事假|公假|婚假|产假|丧假|年假|探亲假?|休假|公出|因公外出|因公出差|因公|因病住院|因病|因事|出差|外出学习|外出务工|外出开会|外出培训|外出|在外务工|在外实习|住院|生病|学习|培训|值班|请假|有课|上课|开会|年老体弱|行动不便|身体不适|无故缺席|无故|旷课|缺席|未到|迟到|早退|脱产进修|公事外出|在外|怀孕|哺乳|陪护|就医|看病|手术|隔离|调休|挂职|驻村|借调|有事|家中有事";
const REASON_ONLY = new RegExp(`^(因)?(${REASON})$`);
const NAME_THEN_REASON = new RegExp(`^([${HAN}·•．]{2,15}?)(?:同志)?((?:因|正在|在)?(?:${REASON}).*|因.+)$`, "u");
const ROLE =
  "党支部书记|支部书记|党总支书记|党委书记|副书记|书记|组织委员|宣传委员|纪检委员|统战委员|青年委员|生活委员|学习委员|群工委员|纪律检查委员|支部委员|支委|委员|党小组组长|党小组长|小组长|组长";
const ROLE_ONLY = new RegExp(`^(${ROLE})$`);
const ROLE_FIRST = new RegExp(`^(${ROLE})[:：]?([${HAN}·•．]{2,15})$`, "u");
const SUFFIX = /^(.{2,}?)(同志|老师|书记|副书记|校长|主任|教授|委员|组长|副校长|院长|科长|处长|部长|经理)$/;
const NOTE = /[（(【[]/;
const BRACKET = /[（(【[]([^（()）【】[\]]*)[)）】\]]/g;

/** Reads a cell of names with roles, reasons, 列席, 等, 全体; `not-names` where nothing in it is a name. */
export function readNames(text: string, context: NameContext = {}): ReadOutcome<NameList> {
  const trimmed = trimEdges(text);
  const plain = squeeze(trimmed);
  if (isNoneText(plain)) return done({ names: [], countable: true, none: true });
  if (!NOTE.test(plain) && context.roster?.has(comparedName(plain)))
    return done({ names: [{ name: comparedName(plain), raw: trimmed }], countable: true });
  const whole = COMMITTEE.test(plain)
    ? ("committee" as const)
    : EVERYONE.test(plain)
      ? ("members" as const)
      : undefined;
  const uncountable = whole !== undefined || REFERENCE.test(plain) || OPEN_END.test(plain);
  const names: NamedPerson[] = [];
  let strange = 0;
  for (const token of tokensOf(trimmed)) {
    const people = readToken(token, context, names);
    if (people === undefined) strange++;
    else names.push(...people);
  }
  if (whole) return done({ names, countable: false, everyone: whole });
  if (uncountable) return done({ names, countable: false });
  if (names.length === 0) return countOnly(plain) ? done({ names: [], countable: false }) : failed("not-names");
  return done({ names, countable: strange === 0 });
}

/** `18人`: a number of people where names are asked for. */
export function countOnly(text: string): number | undefined {
  const match = /^(?:共|共计)?(\d{1,4})(?:人|名|位|名党员|人次)$/.exec(halfWidth(squeeze(text)));
  return match ? Number(match[1]) : undefined;
}

const LONE_PAIR = new RegExp(`(?<![${HAN}])([${HAN}])[ \\u3000\\u00a0]{1,12}([${HAN}])(?![${HAN}])`, "gu");

/** Three lone characters, and no fourth beside them: `张 志 强`; four are two names padded to width. */
const LONE_THREE = new RegExp(
  `(?<!(?<![${HAN}])[${HAN}][ \\u3000\\u00a0]{1,12})(?<![${HAN}])([${HAN}])[ \\u3000\\u00a0]{1,12}([${HAN}])[ \\u3000\\u00a0]{1,12}([${HAN}])(?![${HAN}])(?![ \\u3000\\u00a0]{1,12}[${HAN}](?![${HAN}]))`,
  "gu",
);

/** Cuts a list at its separators. Inside brackets nothing is cut; `张　三` padded to width is one name. */
function tokensOf(text: string): string[] {
  const joined = text
    .replace(LONE_THREE, "$1$2$3")
    .replace(LONE_PAIR, "$1$2")
    .replace(/^(参加人员|参会人员|参会|出席|到会|实到|缺席人员|缺席|请假人员|请假|列席)[:：]/, "");
  const tokens: string[] = [];
  let depth = 0;
  let token = "";
  for (const ch of joined) {
    if ("（(【[".includes(ch)) depth++;
    if ("）)】]".includes(ch)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[、，,；;／/|\n\r\t 　\u00a0。]/.test(ch)) {
      if (token !== "") tokens.push(token);
      token = "";
    } else token += ch;
  }
  if (token !== "") tokens.push(token);
  return tokens.map((part) => squeeze(part)).filter((part) => part !== "");
}

function readToken(token: string, context: NameContext, before: readonly NamedPerson[]): NamedPerson[] | undefined {
  let body = token.replace(OPEN_END, "").replace(/^\d{1,2}[.、．)）]/, "");
  if (body === "" || REFERENCE.test(body) || EVERYONE.test(body) || COMMITTEE.test(body)) return [];
  const notes: string[] = [];
  body = body.replace(BRACKET, (_whole, note: string) => {
    notes.push(note);
    return "";
  });
  const colon = /^([^:：]+)[:：](.*)$/.exec(body);
  if (colon) return readColon(colon[1]!, colon[2]!, notes, context, token);
  if (REASON_ONLY.test(body) && before.length > 0 && context.absent) return [];
  const person = readPerson(body, token, context);
  return person ? [annotate(person, notes)] : undefined;
}

/** `华大勇：病假` or `病假：华大勇` or `书记：张三`. */
function readColon(
  left: string,
  right: string,
  notes: readonly string[],
  context: NameContext,
  token: string,
): NamedPerson[] | undefined {
  if (REASON_ONLY.test(left) || /假$/.test(left)) {
    const person = readPerson(right, token, context);
    return person ? [annotate({ ...person, reason: left }, notes)] : undefined;
  }
  if (ROLE_ONLY.test(left) || /^(主持人?|记录人?|领学人?)$/.test(left)) {
    const person = readPerson(right, token, context);
    return person ? [annotate({ ...person, role: left }, notes)] : undefined;
  }
  const person = readPerson(left, token, context);
  return person ? [annotate(right === "" ? person : { ...person, reason: right }, notes)] : undefined;
}

function readPerson(body: string, token: string, context: NameContext): NamedPerson | undefined {
  const known = (name: string): boolean => context.roster?.has(comparedName(name)) ?? false;
  if (known(body)) return { name: comparedName(body), raw: token };
  if (ROLE_ONLY.test(body)) return { name: "", raw: token, role: body };
  const role = ROLE_FIRST.exec(body);
  if (role && isNameShaped(role[2]!)) return { name: comparedName(stripSuffix(role[2]!)), raw: token, role: role[1]! };
  const reason = NAME_THEN_REASON.exec(body);
  if (reason && (isNameShaped(reason[1]!) || known(reason[1]!)) && (context.absent || known(reason[1]!))) {
    return { name: comparedName(reason[1]!), raw: token, reason: reason[2]! };
  }
  const suffix = SUFFIX.exec(body);
  if (suffix && isNameShaped(suffix[1]!))
    return {
      name: comparedName(suffix[1]!),
      raw: token,
      ...(new RegExp(`^(${ROLE})$`).test(suffix[2]!) && { role: suffix[2]! }),
    };
  return isNameShaped(body) ? { name: comparedName(body), raw: token } : undefined;
}

function stripSuffix(name: string): string {
  const match = SUFFIX.exec(name);
  return match && isNameShaped(match[1]!) ? match[1]! : name;
}

function annotate(person: NamedPerson, notes: readonly string[]): NamedPerson {
  let result = person;
  for (const note of notes) {
    if (/列席/.test(note)) result = { ...result, observer: true };
    else if (ROLE_ONLY.test(note)) result = { ...result, role: note };
    else if (note !== "" && result.reason === undefined) result = { ...result, reason: note };
  }
  return result;
}
