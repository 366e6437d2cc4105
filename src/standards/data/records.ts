import type { ClauseRecord } from "../clause";
import { BRANCH, CUSTOM, LOCAL, LOGIC, clause } from "./documents";
import { charactersFree, monthsAtLeast } from "./units";

const EACH = { period: "each", scope: ["branch"] } as const;

/** K01–K05 and X01–X29: how records are kept, and what does not hold together. */
export const KEEPING_RECORDS: readonly ClauseRecord[] = [
  clause({
    ...CUSTOM, ...EACH, id: "K01", confidence: "B", severity: "should", sources: ["S54", "S57", "S58", "S60"], title: ["会议记录要素齐全", "Elements of a meeting record"],
    figure: ["时间、地点、主持人、记录人、议题、到会情况", "time, place, chair, recorder, topic, attendance"], judged: ["会议台账中空白的必填项；整列没有的只提示一次。", "Blank cells of a meeting row; a column not kept is said once."],
    blind: ["条例没有规定记录要素，这里是各地一致的做法。", "No regulation lists the elements; this is common practice."],
  }),
  clause({ ...CUSTOM, ...EACH, id: "K02", confidence: "B", severity: undefined, sources: ["S60"], title: ["签名", "Signatures"], judged: ["不判断：签名在纸上。", "Not judged: on paper."] }),
  clause({ ...LOCAL, ...EACH, id: "K03", confidence: "B", severity: "look", on: false, sources: ["S75", "S76", "S77"], title: ["会后及时整理", "Entered soon after"], figure: ["{days} 天内", "within {days} days"], values: { days: 3 }, adjustable: { days: { ...charactersFree("天数", "Days", 1, 60), unit: { zh: "天", en: "days" }, stricter: "less" } }, judged: ["填报日期减会议日期；默认不查。", "Date of entry less date of meeting; off by default."] }),
  clause({ ...CUSTOM, ...EACH, id: "K04", confidence: "D", severity: undefined, sources: ["S67"], title: ["一并组织、分别记录", "Held together, recorded apart"], judged: ["不判断。", "Not judged."] }),
  clause({ ...LOCAL, id: "K05", period: "year", scope: ["branch"], confidence: "B", severity: undefined, sources: ["S98"], title: ["工作手册一年一册", "A handbook a year"], judged: ["不判断；可按年导出。", "Not judged; exported by year."] }),
];

export const LOGIC_RECORDS: readonly ClauseRecord[] = [
  clause({ ...LOGIC, ...EACH, id: "X01", confidence: "B", severity: "must", sources: ["S78"], title: ["超前学习", "Studied before it happened"], judged: ["议题或内容学习的会议、文件晚于记录日期，按带日期的词表。", "The topic studies an event later than the record's date, by a dated glossary."], blind: ["词表没有的文件。", "Documents the glossary lacks."] }),
  clause({ ...LOGIC, ...EACH, id: "X02", confidence: "B", severity: "should", sources: ["S78"], title: ["记录雷同", "Records alike"], figure: ["去掉日期、数字、姓名后 {characters} 字以上相同", "{characters} characters or more alike once dates, figures and names are taken out"], values: { characters: 40, groupDays: 31, percent: 90 }, adjustable: { characters: charactersFree("最少字数", "Fewest characters", 20, 400) }, judged: ["同类会议、不同日期的内容比较。", "Contents of meetings of one kind on different dates."], blind: ["纸质记录。", "Paper minutes."] }),
  clause({ ...LOGIC, ...EACH, id: "X03", confidence: "B", severity: "should", sources: ["S78", "S54"], title: ["模板残留", "Left from a template"], judged: ["××、待补充、20xx 等未替换的字样。", "Placeholders that were never replaced."] }),
  clause({ ...LOGIC, ...EACH, id: "X04", confidence: "B", severity: undefined, sources: ["S58", "S106"], title: ["要素不全", "Elements missing"], judged: ["见 K01、Q11。", "See K01 and Q11."] }),
  clause({ ...LOGIC, ...EACH, id: "X05", confidence: "B", severity: undefined, sources: ["S66"], title: ["频次不足", "Too few meetings"], judged: ["见 M01—M06。", "See M01–M06."] }),
  clause({ ...LOGIC, ...EACH, id: "X06", confidence: "B", severity: undefined, sources: ["S85"], title: ["会议逻辑混乱", "Kinds mixed up"], judged: ["见 M16、X02。", "See M16 and X02."] }),
  clause({ ...LOGIC, ...EACH, id: "X07", confidence: "B", severity: undefined, sources: ["S79"], title: ["到会不足而议重大事项", "Weighty matters without a quorum"], judged: ["见 Q01—Q05。", "See Q01–Q05."] }),
  clause({ ...LOGIC, ...EACH, id: "X08", confidence: "C", severity: "must", sources: ["S-T3"], title: ["到会名单与实到人数相符", "Names and number agree"], judged: ["数到会名单，列席不算，每人只算一次。", "Counts the names attending; guests not, each once."], blind: ["“等”“全体”和另附签到表的名单。", "Lists that are not complete."] }),
  clause({ ...LOGIC, ...EACH, id: "X09", confidence: "C", severity: "should", sources: ["S-T3"], title: ["应到人数与名册相符", "Expected number and roster agree"], judged: ["会议日在册党员数与应到人数。", "Members on the day against the number expected."], blind: ["已从名册删去的转出党员。", "People deleted from the roster after leaving."] }),
  clause({ ...LOGIC, ...EACH, id: "X10", confidence: "C", severity: "must", title: ["到会人员与名册相符", "Attendance and roster agree"], judged: ["同时到会又缺席、重复、不在名册、入党前或转出后到会；重名的不判断。", "Both present and absent, twice, not on the roster, before joining or after leaving; never for shared names."] }),
  clause({ ...LOGIC, ...EACH, id: "X11", confidence: "C", severity: "must", title: ["同一人同时参加两个会", "Two places at once"], judged: ["有起止时间的两行重叠且有同一人。", "Two rows whose times overlap and who share a person."] }),
  clause({ ...LOGIC, ...EACH, id: "X12", confidence: "C", severity: "should", title: ["主持人、记录人", "Chair and recorder"], judged: ["列在自己会议的缺席名单中；主持人兼记录人。", "Listed as absent from their own meeting; one person as both."] }),
  clause({ ...LOGIC, ...EACH, id: "X13", confidence: "C", severity: "must", title: ["日期合理", "Dates are possible"], judged: ["晚于检查日、日历上没有的日期，或不在标题年份内。", "Later than the check, no day of the calendar, or outside the year of the title."] }),
  clause({ ...LOGIC, ...EACH, id: "X14", confidence: "C", severity: "look", sources: ["S69", "S104"], title: ["法定节假日开会", "Meeting on an official holiday"], judged: ["按法定节假日安排；没有规定禁止，只请核对。", "By the official calendar; no rule forbids it."], blind: ["日历数据没有的年份。", "Years the calendar lacks."] }),
  clause({ ...LOGIC, ...EACH, id: "X15", confidence: "B", severity: undefined, sources: ["S75", "S78"], title: ["补记、突击补录", "Entered in one go"], judged: ["不判断：看不出录入时间。", "Not judged: the time of entry is not seen."] }),
  clause({ ...LOGIC, ...EACH, id: "X16", confidence: "B", severity: undefined, sources: ["S84", "S105"], title: ["代签、会后补签", "Signed for others"], judged: ["不判断：签名在纸上。", "Not judged: on paper."] }),
  clause({ ...LOGIC, ...EACH, id: "X17", confidence: "D", severity: undefined, title: ["全年满勤", "Full attendance all year"], judged: ["不判断：没有依据。", "Not judged: no source."] }),
  clause({ ...LOGIC, ...EACH, id: "X18", confidence: "A", severity: "must", sources: ["S27"], title: ["票数与到会人数相符", "Votes and voters agree"], judged: ["赞成、反对、弃权相加，有表决权人数与名册、名单对照。", "Adds up the votes; voters against roster and list."] }),
  clause({ ...LOGIC, ...EACH, id: "X19", confidence: "A", severity: undefined, sources: ["S81", "S82"], title: ["发展党员日期矛盾", "Admission dates at odds"], judged: ["见 V01—V24。", "See V01–V24."] }),
  clause({ ...LOGIC, ...EACH, id: "X20", confidence: "B", severity: undefined, title: ["党费问题", "Dues"], judged: ["见 D02—D12。", "See D02–D12."] }),
  clause({ ...BRANCH, ...EACH, id: "X21", article: "第十七条", confidence: "B", severity: "look", sources: ["S16", "S64", "S109"], title: ["支部召开的是组织生活会", "Life meeting, not 民主生活会"], judged: ["类型写作民主生活会的。", "Rows typed 民主生活会."] }),
  clause({ ...LOGIC, ...EACH, id: "X22", confidence: "C", severity: undefined, sources: ["S76", "S99"], title: ["计划与实际", "Plan and practice"], judged: ["见 M19。", "See M19."] }),
  clause({ ...LOGIC, ...EACH, id: "X23", confidence: "B", severity: undefined, sources: ["S58", "S85"], title: ["学习形式单一", "One form of study only"], judged: ["不判断：没有界限。", "Not judged: no limit."] }),
  clause({ ...LOGIC, period: "always", scope: ["member"], id: "X24", confidence: "A", severity: "look", sources: ["S16"], title: ["连续未参加组织生活（提醒）", "Months without organisational life (reminder)"], figure: ["{warn} 个月起", "from {warn} months"], values: { warn: 3, nearly: 5 }, adjustable: { warn: monthsAtLeast("提醒月数", "Reminder", 1, 6) }, judged: ["同 P01，未满六个月。", "As P01, short of six months."] }),
  clause({ ...LOGIC, ...EACH, id: "X25", confidence: "B", severity: undefined, title: ["学时不足或重复", "Hours short or doubled"], judged: ["见 E01、E02。", "See E01 and E02."] }),
  clause({ ...LOGIC, ...EACH, id: "X26", confidence: "C", severity: undefined, sources: ["S-T3"], title: ["学时单位混用", "Units of hours mixed"], judged: ["读取时换算，不作判断。", "Converted when read."] }),
  clause({ ...LOGIC, ...EACH, id: "X27", confidence: "A", severity: undefined, title: ["任期届满", "Term over"], judged: ["见 O07。", "See O07."] }),
  clause({ ...LOGIC, ...EACH, id: "X28", confidence: "C", severity: "should", sources: ["S-T12"], title: ["姓名写法不一", "A name spelled two ways"], judged: ["与名册姓名只差一字、且名册没有此人的。", "Differs in one character from a roster name and is on no roster row."] }),
  clause({ ...LOGIC, period: "always", scope: ["member"], id: "X29", confidence: "C", severity: "must", sources: ["S-T12"], title: ["公民身份号码正确", "ID numbers are right"], judged: ["位数、校验码、出生日期、性别、重复；数字单元格丢失末位。", "Length, check digit, birth date, sex, doubles, lost digits."] }),
];
