import type { Language } from "./language";

type Words = Readonly<Record<Language, string>>;

/** What the domain knows of a kind of meeting. A kind that is added must say all of it. */
interface MeetingKindFacts {
  /** Id of the clause that asks how often it is held. */
  readonly clause?: string;
  /** As a summary sheet calls it, and as a button or a grid does. */
  readonly long: Words;
  readonly short: Words;
  /** Who should come: the members, the committee, one group; `open` where the kind does not tell. */
  readonly due: "members" | "committee" | "group" | "open";
  /** The number due is that of the roster; a lecture may be given to others as well. */
  readonly countsRoster: boolean;
  /** Where every member takes part: one who is in none of these for months is silent. */
  readonly forEveryMember: boolean;
  /** Belongs to a 年度 that ends in March of the next year. */
  readonly ofLifeYear: boolean;
  /** 党员集体活动 of the organisation departments' tables. */
  readonly collective: boolean;
  /** Can be entered by the meeting form. */
  readonly registered: boolean;
  /** Its content can be made up by study; `told`: who was absent is reminded of it. */
  readonly madeUp: "told" | "possible" | "no";
}

/** Not asked for by any clause, and nothing follows from it. */
const APART = {
  due: "open",
  countsRoster: false,
  forEveryMember: false,
  ofLifeYear: false,
  collective: false,
  registered: false,
  madeUp: "no",
} as const satisfies Partial<MeetingKindFacts>;

const FACTS = {
  党员大会: {
    clause: "M01",
    long: { zh: "支部党员大会", en: "Members' meeting" },
    short: { zh: "党员大会", en: "Members' meeting" },
    due: "members",
    countsRoster: true,
    forEveryMember: true,
    ofLifeYear: false,
    collective: true,
    registered: true,
    madeUp: "possible",
  },
  支委会: {
    clause: "M02",
    long: { zh: "支部委员会会议", en: "Committee meeting" },
    short: { zh: "支委会", en: "Committee" },
    due: "committee",
    countsRoster: false,
    forEveryMember: false,
    ofLifeYear: false,
    collective: false,
    registered: true,
    madeUp: "no",
  },
  党小组会: {
    clause: "M03",
    long: { zh: "党小组会", en: "Group meeting" },
    short: { zh: "党小组会", en: "Group meeting" },
    due: "group",
    countsRoster: false,
    forEveryMember: false,
    ofLifeYear: false,
    collective: true,
    registered: true,
    madeUp: "possible",
  },
  党课: {
    clause: "M04",
    long: { zh: "党课", en: "Party lecture" },
    short: { zh: "党课", en: "Party lecture" },
    due: "members",
    countsRoster: false,
    forEveryMember: true,
    ofLifeYear: false,
    collective: true,
    registered: true,
    madeUp: "told",
  },
  主题党日: {
    clause: "M06",
    long: { zh: "主题党日", en: "Theme day" },
    short: { zh: "主题党日", en: "Theme day" },
    due: "members",
    countsRoster: true,
    forEveryMember: true,
    ofLifeYear: false,
    collective: true,
    registered: true,
    madeUp: "possible",
  },
  组织生活会: {
    clause: "M08",
    long: { zh: "组织生活会", en: "Organisational life meeting" },
    short: { zh: "组织生活会", en: "Life meeting" },
    due: "members",
    countsRoster: true,
    forEveryMember: true,
    ofLifeYear: true,
    collective: true,
    registered: true,
    madeUp: "no",
  },
  民主评议党员: {
    clause: "M09",
    long: { zh: "民主评议党员", en: "Appraisal of members" },
    short: { zh: "民主评议", en: "Appraisal" },
    due: "members",
    countsRoster: true,
    forEveryMember: true,
    ofLifeYear: true,
    collective: true,
    registered: true,
    madeUp: "no",
  },
  换届选举: {
    ...APART,
    long: { zh: "换届选举", en: "Election" },
    short: { zh: "换届选举", en: "Election" },
    due: "members",
    registered: true,
  },
  集中学习: {
    ...APART,
    long: { zh: "集中学习", en: "Joint study" },
    short: { zh: "集中学习", en: "Joint study" },
    due: "members",
    registered: true,
    madeUp: "told",
  },
  民主生活会: {
    ...APART,
    long: { zh: "民主生活会", en: "Democratic life meeting" },
    short: { zh: "民主生活会", en: "Democratic life meeting" },
    due: "members",
  },
  谈心谈话: {
    ...APART,
    long: { zh: "谈心谈话", en: "Heart-to-heart talk" },
    short: { zh: "谈心谈话", en: "Talk" },
    due: "members",
  },
  其他: { ...APART, long: { zh: "其他", en: "Other" }, short: { zh: "其他", en: "Other" } },
} as const satisfies Readonly<Record<string, MeetingKindFacts>>;

export type MeetingKind = keyof typeof FACTS;

/** Every kind with what is known of it, in the order of the regulation. */
export const MEETING_KINDS: Readonly<Record<MeetingKind, MeetingKindFacts>> = FACTS;

const ALL = Object.keys(FACTS) as MeetingKind[];
const kindsThat = (are: (facts: MeetingKindFacts) => boolean): readonly MeetingKind[] =>
  ALL.filter((kind) => are(MEETING_KINDS[kind]));

type Registered = {
  [Kind in MeetingKind]: (typeof FACTS)[Kind]["registered"] extends true ? Kind : never;
}[MeetingKind];

/** The seven kinds of organisation life: those a clause asks for. */
export const LIFE_KINDS = kindsThat(({ clause }) => clause !== undefined);
export const COLLECTIVE_KINDS = kindsThat(({ collective }) => collective);
export const REGISTERED_KINDS = kindsThat(({ registered }) => registered) as readonly Registered[];
export const EVERY_MEMBERS_KINDS = kindsThat(({ forEveryMember }) => forEveryMember);
export const ROSTER_KINDS = kindsThat(({ countsRoster }) => countsRoster);
export const LIFE_YEAR_KINDS = kindsThat(({ ofLifeYear }) => ofLifeYear);
/** Kinds whose content can be made up, and those whose absent are reminded. */
export const MADE_UP_KINDS = kindsThat(({ madeUp }) => madeUp !== "no");
export const MAKE_UP_TOLD_KINDS = kindsThat(({ madeUp }) => madeUp === "told");

const BY_CLAUSE: ReadonlyMap<string, MeetingKind> = new Map(
  LIFE_KINDS.map((kind) => [MEETING_KINDS[kind].clause!, kind]),
);

/** The kind of meeting a clause asks for. */
export const kindOfClause = (clause: string): MeetingKind | undefined => BY_CLAUSE.get(clause);
/** The clause that asks for a kind. */
export const clauseOfKind = (kind: MeetingKind): string | undefined => MEETING_KINDS[kind].clause;
