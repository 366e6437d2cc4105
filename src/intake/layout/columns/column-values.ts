import { cellText, isBlankCell, type SheetGrid } from "../../grid";
import { readBuckets } from "../../readers/attendance-text";
import { isDateFormat, readDate } from "../../readers/date";
import { readKinds } from "../../readers/meeting-kinds";
import { isMemberTypeWord, isPartyPostWord } from "../../readers/member-type";
import { isLikelyName } from "../../readers/person-name";
import { readTimes } from "../../readers/time-of-day";
import { squeeze } from "../../text";

/** What the values of a column look like, as shares (0–1) of its filled cells. */
export interface ColumnProfile {
  readonly filled: number;
  readonly id: number;
  readonly phone: number;
  readonly gender: number;
  readonly name: number;
  readonly date: number;
  readonly number: number;
  readonly memberType: number;
  readonly partyPost: number;
  readonly meetingKind: number;
  readonly branch: number;
  readonly sequence: number;
  /** 上午, 下午, 晚上. */
  readonly halfDay: number;
  /** Times of day alone. */
  readonly time: number;
  /** 参会：…请假：…缺席：… in one cell. */
  readonly buckets: number;
  /** Several names in one cell. */
  readonly names: number;
  /** √, ✓, 是 and their like. */
  readonly tick: number;
  /** 书记, 副书记 and 委员 words. */
  readonly committeePost: number;
  /** 汉族, 回族 … */
  readonly people: number;
  /** A village, street or house; a room or hall. */
  readonly address: number;
  readonly place: number;
  /** 务农, 教师, 退休 … */
  readonly occupation: number;
  /** Posts of another office: 校长, 主任, 经理 … */
  readonly office: number;
}

const SAMPLE = 40;
const COMMITTEE_POST = /书记|委员?$|支委/;
const OFFICE = /长$|主任|经理|主管|主席|总监|副总|董事|书记|处级|科级|干事|专员/;

const OCCUPATION =
  /^(务农|务工|农民|农民工|工人|职工|教师|教授|讲师|学生|医生|医师|护士|干部|村干部|公务员|职员|个体户?|经商|私营业主|退休|离休|离退休|待业|自由职业|司机|技术员|工程师|会计|村民|居民|军人)(人员)?$/;
const ADDRESS = /^.{2,}(省|市|县|区|乡|镇|街道|村|社区).*(村|组|号|室|栋|楼|路|街|巷|弄|社区|小区|单元|屯|队)$/;
const PLACE = /(会议室|活动室|会场|礼堂|报告厅|教室|办公室|党群服务中心|阵地|纪念馆|基地|广场|村部|支部室|\d{2,4}室)$/;

/** At least two names, and hardly anything else: 甲、乙、丙. 全体党员 and 全体支委 are names of all. */
function isNameList(text: string): boolean {
  const plain = text.trim();
  if (/^全体(党员|支委|委员|人员|同志)|^支部全体/.test(plain)) return true;
  if (plain.length < 5 || /\d/.test(plain)) return false;
  const parts = plain.split(/[、，,；;\s]+/).filter((part) => part !== "");
  if (parts.length < 2) return false;
  const likely = parts.filter((part) => isLikelyName(part.replace(/[（(].*$/, ""))).length;
  return likely >= 2 && likely * 10 >= parts.length * 8;
}

/** Profiles a column over the first rows that hold something. */
export function profileColumn(grid: SheetGrid, rows: readonly number[], column: number): ColumnProfile {
  const counts = {
    id: 0,
    phone: 0,
    gender: 0,
    name: 0,
    date: 0,
    number: 0,
    memberType: 0,
    partyPost: 0,
    meetingKind: 0,
    branch: 0,
    sequence: 0,
    time: 0,
    buckets: 0,
    halfDay: 0,
    names: 0,
    tick: 0,
    committeePost: 0,
    office: 0,
    people: 0,
    address: 0,
    place: 0,
    occupation: 0,
  };
  let filled = 0;
  let before: number | undefined;
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (isBlankCell(cell) || !cell) continue;
    filled++;
    const text = squeeze(cellText(cell));
    if (/^\d{17}[\dXx]$/.test(text)) counts.id++;
    else if (/^1\d{10}$/.test(text)) counts.phone++;
    if (/^[√✓✔☑✅●■]$|^是$/.test(text)) counts.tick++;
    if (text === "男" || text === "女") counts.gender++;
    if (typeof cell.value === "number" && !isDateFormat(cell.format)) counts.number++;
    if (typeof cell.value === "number" && (before === undefined ? cell.value === 1 : cell.value === before + 1)) {
      counts.sequence++;
      before = cell.value;
    }
    if (isDateLike(cell)) counts.date++;
    if (typeof cell.value === "string" && /\d/.test(text) && readTimes(cell.value)) counts.time++;
    if (typeof cell.value === "string" && readBuckets(cell.value)) counts.buckets++;
    if (/^(上午|下午|晚上|中午|全天|加班|早班|中班|晚班|夜班|白班|AM|PM|am|pm)$/.test(text)) counts.halfDay++;
    if (isMemberTypeWord(text)) counts.memberType++;
    if (isPartyPostWord(text)) {
      counts.partyPost++;
      if (COMMITTEE_POST.test(text)) counts.committeePost++;
    } else if (OFFICE.test(text)) counts.office++;
    if (typeof cell.value === "string" && isNameList(cell.value)) counts.names++;
    if (/^.{1,4}族$/.test(text)) counts.people++;
    else if (OCCUPATION.test(text)) counts.occupation++;
    else if (ADDRESS.test(text)) counts.address++;
    else if (PLACE.test(text)) counts.place++;
    if (text.length <= 20 && readKinds(text).kinds.length > 0) counts.meetingKind++;
    if (/支部$|党支部/.test(text) && text.length <= 30) counts.branch++;
    if (typeof cell.value === "string" && isLikelyName(text) && !isPartyPostWord(text)) counts.name++;
    if (filled >= SAMPLE) break;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    id: share(counts.id),
    phone: share(counts.phone),
    gender: share(counts.gender),
    name: share(counts.name),
    date: share(counts.date),
    number: share(counts.number),
    memberType: share(counts.memberType),
    partyPost: share(counts.partyPost),
    meetingKind: share(counts.meetingKind),
    branch: share(counts.branch),
    sequence: share(counts.sequence),
    time: share(counts.time),
    halfDay: share(counts.halfDay),
    buckets: share(counts.buckets),
    names: share(counts.names),
    tick: share(counts.tick),
    committeePost: share(counts.committeePost),
    office: share(counts.office),
    people: share(counts.people),
    address: share(counts.address),
    place: share(counts.place),
    occupation: share(counts.occupation),
  };
}

function isDateLike(cell: NonNullable<ReturnType<SheetGrid["at"]>>): boolean {
  if (typeof cell.value === "number")
    return (
      isDateFormat(cell.format) ||
      (Number.isInteger(cell.value) && cell.value >= 19000101 && cell.value <= 21001231 && readDate(cell, {}).ok)
    );
  if (
    typeof cell.value !== "string" ||
    !/\d|[一二三四五六七八九十]月/.test(cell.value) ||
    /^\d{1,3}(\.\d+)?$/.test(cell.value.trim())
  )
    return false;
  return readDate(cell, { year: 2000 }).ok;
}
