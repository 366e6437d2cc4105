/** Workbooks for measuring, made as plain parts so that no product code is timed in making them. */
import { strToU8, zipSync } from "fflate";

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
const GIVEN = "安宁文静思远志强晓明雨晴嘉树若兰建国慧敏";
const KINDS = ["支部党员大会", "支部委员会", "党课", "主题党日", "党小组会"];
const WORDS =
  "围绕中心工作 学习上级文件 交流读书体会 部署下一阶段任务 通报党费收缴 讨论课后服务 研究发展党员 征求意见建议 开展志愿服务 检查安全责任 听取分组汇报 表扬先进事迹 安排家访 总结教学质量 研讨作业设计 落实值班制度".split(
    " ",
  );

export interface Size {
  readonly members: number;
  readonly meetings: number;
  readonly study: number;
}

/** A branch's workbook of three sheets: roster, meetings, study sessions. The same bytes for the same size and name. */
export function benchWorkbook({ members, meetings, study }: Size, branch = "第一党支部"): Uint8Array {
  const people = Array.from({ length: members }, (_, i) => nameOf(i));
  const sheets: [string, (string | number)[][]][] = [
    [
      "党员名册",
      [
        [`${branch}党员名册`],
        ["序号", "姓名", "性别", "党员类别", "入党时间", "转正时间", "党内职务"],
        ...people.map((name, i) => [
          i + 1,
          name,
          i % 2 ? "女" : "男",
          "正式党员",
          "2010-06-01",
          "2011-06-01",
          i < 3 ? ["书记", "副书记", "组织委员"][i]! : "",
        ]),
      ],
    ],
    [
      "会议台账",
      [
        [`${branch}会议台账`],
        [
          "序号",
          "会议时间",
          "会议类型",
          "会议地点",
          "主持人",
          "记录人",
          "应到人数",
          "实到人数",
          "缺席人员",
          "会议内容",
        ],
        ...Array.from({ length: meetings }, (_, i) => meetingRow(i, people)),
      ],
    ],
    [
      "学习台账",
      [
        [`${branch}学习台账`],
        ["序号", "姓名", "学习时间", "学时", "学习形式", "学习内容"],
        ...Array.from({ length: study }, (_, i) => [
          i + 1,
          people[i % members]!,
          dayOf(i),
          `${1 + (i % 4)}学时`,
          ["集中培训", "视频学习", "阅读文献", "交流研讨"][i % 4]!,
          contentOf(i),
        ]),
      ],
    ],
  ];
  return pack(sheets);
}

function meetingRow(i: number, people: readonly string[]): (string | number)[] {
  const missing = i % 7 === 0 ? people[(i * 3) % people.length]! : "无";
  return [
    i + 1,
    dayOf(i * 11),
    KINDS[i % 5]!,
    "会议室",
    people[i % 3]!,
    people[3 + (i % 5)]!,
    people.length,
    people.length - (missing === "无" ? 0 : 1),
    missing,
    contentOf(i),
  ];
}

const dayOf = (i: number): string => `${2015 + (i % 11)}年${1 + (i % 12)}月${1 + (i % 27)}日`;
const nameOf = (i: number): string =>
  `${SURNAMES[i % 20]!}${GIVEN[Math.floor(i / 20) % 20]!}${GIVEN[(i * 7 + Math.floor(i / 400)) % 20]!}`;

/** A text of six phrases; two rows rarely have the same six. */
export function contentOf(i: number): string {
  let seed = (i * 2654435761 + 12345) >>> 0;
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 8;
  return Array.from({ length: 8 }, () => WORDS[next() % WORDS.length]!).join("，") + "。";
}

function pack(sheets: readonly (readonly [string, readonly (readonly (string | number)[])[]])[]): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const strings = new Map<string, number>();
  const parts: Record<string, Uint8Array> = {};
  sheets.forEach(([, rows], s) => {
    const xml = rows.map(
      (cells, i) => `<row r="${i + 1}">${cells.map((value, c) => cellXml(value, i + 1, c, strings)).join("")}</row>`,
    );
    parts[`xl/worksheets/sheet${s + 1}.xml`] = strToU8(
      `${head}<worksheet ${main}><sheetData>${xml.join("")}</sheetData></worksheet>`,
    );
  });
  const list = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join("");
  parts["xl/sharedStrings.xml"] = strToU8(`${head}<sst ${main} uniqueCount="${strings.size}">${list}</sst>`);
  parts["xl/styles.xml"] = strToU8(
    `${head}<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
  );
  parts["xl/workbook.xml"] = strToU8(
    `${head}<workbook ${main} xmlns:r="${r}"><sheets>${sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
  );
  const links = [
    ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
    ["sharedStrings", "sharedStrings.xml"],
    ["styles", "styles.xml"],
  ];
  const relations = (items: readonly string[][]): Uint8Array =>
    strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${r}/${type}" Target="${target}"/>`).join("")}</Relationships>`,
    );
  parts["xl/_rels/workbook.xml.rels"] = relations(links);
  parts["_rels/.rels"] = relations([["officeDocument", "xl/workbook.xml"]]);
  const types = [
    ["/xl/workbook.xml", "sheet.main+xml"],
    ["/xl/sharedStrings.xml", "sharedStrings+xml"],
    ["/xl/styles.xml", "styles+xml"],
    ...sheets.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, "worksheet+xml"]),
  ];
  parts["[Content_Types].xml"] = strToU8(
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.map(([part, type]) => `<Override PartName="${part}" ContentType="${office}.${type}"/>`).join("")}</Types>`,
  );
  return zipSync(parts, { level: 6 });
}

function cellXml(value: string | number, row: number, column: number, strings: Map<string, number>): string {
  const place = `${String.fromCharCode(65 + column)}${row}`;
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  if (value === "") return "";
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return `<c r="${place}" t="s"><v>${index}</v></c>`;
}
