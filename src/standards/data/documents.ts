import type { ClauseRecord, Words } from "../clause";

type DocumentPart = Pick<
  ClauseRecord,
  "issuer" | "document" | "validFrom" | "validTo" | "doubtfulTo" | "alsoBefore" | "origin"
>;

/** The documents the records cite. `alsoBefore`: days before the text are judged by it, for no older text was read. */
export const BRANCH: DocumentPart = {
  issuer: "中共中央",
  document: "《中国共产党支部工作条例（试行）》",
  validFrom: "2018-10-28",
  alsoBefore: true,
  origin: "条例",
};

export const EDUCATION: DocumentPart = {
  issuer: "中共中央",
  document: "《中国共产党党员教育管理工作条例》",
  validFrom: "2019-05-06",
  alsoBefore: true,
  origin: "条例",
};

export const ELECTION: DocumentPart = {
  issuer: "中共中央",
  document: "《中国共产党基层组织选举工作条例》",
  validFrom: "2020-07-13",
  alsoBefore: true,
  origin: "条例",
};

export const CONSTITUTION: DocumentPart = {
  issuer: "中国共产党全国代表大会",
  document: "《中国共产党章程》（2022年修改）",
  validFrom: "2022-10-22",
  alsoBefore: true,
  origin: "条例",
};

export const ADMISSION_2014: DocumentPart = {
  issuer: "中共中央办公厅",
  document: "《中国共产党发展党员工作细则》（2014年）",
  validFrom: "2014-05-28",
  validTo: "2026-05-10",
  alsoBefore: true,
  origin: "条例",
};

/**
 * Issued 2026-05-11, in force from its issue, published 2026-05-18. The day of issue stands in one public copy alone: until
 * the page was published, what this text asks otherwise than the one before is not judged.
 */
export const ADMISSION_2026: DocumentPart = {
  issuer: "中共中央办公厅",
  document: "《中国共产党发展党员工作细则》（2026年修订）",
  validFrom: "2026-05-11",
  doubtfulTo: "2026-05-17",
  origin: "条例",
};

export const DUES: DocumentPart = {
  issuer: "中共中央组织部",
  document: "《关于中国共产党党费收缴、使用和管理的规定》（中组发〔2008〕3号）",
  validFrom: "2008-04-01",
  alsoBefore: true,
  origin: "条例",
};

export const TRAINING_PLAN: DocumentPart = {
  issuer: "中共中央办公厅",
  document: "《2019—2023年全国党员教育培训工作规划》（已到期）",
  validFrom: "2019-11-11",
  alsoBefore: true,
  origin: "规划",
};

/** Of central offices; many units go by it. */
export const CENTRAL_DUES: DocumentPart = {
  issuer: "中央和国家机关工委",
  document: "《中央和国家机关基层党组织党费收缴、使用和管理办法》",
  validFrom: "2018-10-28",
  alsoBefore: true,
  origin: "单位",
};

export const SCHOOL_LEADERSHIP: DocumentPart = {
  issuer: "中共中央办公厅",
  document: "《关于建立中小学校党组织领导的校长负责制的意见（试行）》",
  validFrom: "2022-01-26",
  origin: "条例",
};

export const CUSTOM: DocumentPart = {
  issuer: "",
  document: "各地通行做法",
  validFrom: "2018-10-28",
  alsoBefore: true,
  origin: "惯例",
};
export const LOCAL: DocumentPart = {
  issuer: "",
  document: "地方或单位规定",
  validFrom: "2018-10-28",
  alsoBefore: true,
  origin: "地方",
};
export const UNIT: DocumentPart = {
  issuer: "",
  document: "本单位工作要求",
  validFrom: "2018-10-28",
  alsoBefore: true,
  origin: "单位",
};
export const LOGIC: DocumentPart = {
  issuer: "",
  document: "记录的内在逻辑",
  validFrom: "2018-10-28",
  alsoBefore: true,
  origin: "逻辑",
};

/** A record in the short form of the data files; what is left out takes the usual value. */
export type Draft = DocumentPart &
  Pick<ClauseRecord, "id" | "period" | "scope" | "severity" | "confidence"> &
  Partial<Omit<ClauseRecord, "title" | "figure" | "judged" | "blind">> & {
    readonly title: readonly [zh: string, en: string];
    readonly figure?: readonly [zh: string, en: string];
    readonly judged: readonly [zh: string, en: string];
    readonly blind?: readonly [zh: string, en: string];
  };

/** Nothing of grade D is judged unless its record says so. */
export function clause(draft: Draft): ClauseRecord {
  return {
    values: {},
    adjustable: {},
    article: "",
    sources: [],
    on: draft.confidence !== "D" && draft.severity !== undefined,
    ...draft,
    title: words(draft.title),
    figure: words(draft.figure ?? ["—", "—"]),
    judged: words(draft.judged),
    blind: words(draft.blind ?? ["纸质材料；未记入台账的事。", "Paper files; whatever was not entered in the ledger."]),
  };
}

function words([zh, en]: readonly [string, string]): Words {
  return { zh, en };
}
