import { coreName } from "../names/branch-name";
import type { DueBranch } from "../names/due-list";
import { branchFinder, type BranchFinder } from "../names/find-branches";
import { identify, type Identity } from "../names/identity";
import type { BranchPart, FileRecord, Reason } from "../record";
import { branchesStated } from "./branch-list";
import { byFolder } from "./by-folder";
import { compareFiles } from "./compare-files";
import { type Gathered, inOrder } from "./gather";

export type FileState = "accepted" | "rejected" | "skipped";
export type BranchState = "accepted" | "rejected" | "missing" | "exempt" | "unlisted";

/** What became of a file. */
export interface FileOutcome {
  readonly file: string;
  /** Names as the list spells them; several where the file names several. */
  readonly branches: readonly string[];
  readonly state: FileState;
  readonly reasons: readonly Reason[];
}

/** What became of a branch. */
export interface BranchOutcome {
  readonly name: string;
  readonly due: DueBranch | undefined;
  readonly state: BranchState;
  readonly reasons: readonly Reason[];
  readonly files: readonly string[];
  /** What is counted; `null` where nothing is. */
  readonly part: BranchPart | null;
}

export interface Settled {
  readonly files: readonly FileOutcome[];
  /** Those of the list in its order, then those that are not on it. */
  readonly branches: readonly BranchOutcome[];
  /** Branches whose files must be judged as one book, and were not yet. */
  readonly together: readonly { readonly branch: string; readonly files: readonly FileRecord[] }[];
}

/** Parts judged of several files of a branch as one book, by the branch's name. */
export type Together = ReadonlyMap<string, BranchPart>;

/** A file's part for a branch, before it is known whether it counts. */
interface Offer {
  readonly record: FileRecord;
  readonly part: BranchPart;
}

/** Decides for every file and every branch. The same records and list give the same outcome, in whatever order they came. */
export function settle(gathered: Gathered, list: readonly DueBranch[] | undefined, together: Together): Settled {
  const records = inOrder(gathered);
  return new Settling(records, list ?? branchesStated(records), together).run();
}

class Settling {
  private readonly find: BranchFinder;
  private readonly files = new Map<FileRecord, { branches: Set<string>; state: FileState; reasons: Set<Reason> }>();
  private readonly offers = new Map<number, Offer[]>();
  /** Files that speak of a branch and are not counted for it. */
  private readonly turnedDown = new Map<number, FileRecord[]>();
  private readonly unlisted = new Map<string, { name: string; files: FileRecord[] }>();
  private readonly open: { branch: string; files: readonly FileRecord[] }[] = [];

  constructor(
    private readonly records: readonly FileRecord[],
    private readonly list: readonly DueBranch[],
    private readonly together: Together,
  ) {
    this.find = branchFinder(list.map(({ name }) => name));
  }

  run(): Settled {
    for (const record of this.records) this.place(record);
    const branches = [...this.list.map((due, at) => this.branch(due, at)), ...this.others()];
    return {
      files: this.records.map((record) => {
        const { branches: names, state, reasons } = this.files.get(record)!;
        return { file: record.file, branches: [...names], state, reasons: [...reasons] };
      }),
      branches,
      together: this.open,
    };
  }

  /** Where the file belongs, and what already speaks against it. */
  private place(record: FileRecord): void {
    const identity = byFolder(this.identityOf(record), record.file, this.list);
    if (record.faults.length > 0) {
      const skipped = record.faults[0] === "temporary";
      this.decide(record, skipped ? "skipped" : "rejected", record.faults, skipped ? [] : this.namesOf(identity));
      if (!skipped) this.turnDown(record, identity);
      return;
    }
    if (record.parts.some(({ label }) => label !== null)) return this.placeParts(record);
    switch (identity.kind) {
      case "one":
        return this.offer(record, identity.branch, record.parts[0]!);
      case "several":
        return this.reject(record, "several-branches", identity);
      case "mismatch":
        return this.reject(record, "name-mismatch", identity);
      default:
        return this.reject(record, "not-listed", identity);
    }
  }

  /** A book of several branches: each part for itself. */
  private placeParts(record: FileRecord): void {
    this.decide(record, "rejected", [], []);
    for (const part of record.parts) {
      const identity = identify([{ by: "title", text: part.label ?? "" }], this.find, (at) => this.list[at]!.name);
      const fault = part.faults?.[0];
      if (fault !== undefined) this.reject(record, fault, identity);
      else if (identity.kind === "one") this.offer(record, identity.branch, part);
      else this.reject(record, "not-listed", identity.kind === "nameless" ? unlistedName(part) : identity);
    }
  }

  private offer(record: FileRecord, branch: number, part: BranchPart): void {
    const { name, exempt } = this.list[branch]!;
    if (exempt !== undefined) return this.decide(record, "rejected", ["exempt"], [name]);
    this.decide(record, this.files.get(record)?.state ?? "rejected", [], [name]);
    this.offers.set(branch, [...(this.offers.get(branch) ?? []), { record, part }]);
  }

  private reject(record: FileRecord, reason: Reason, identity: Identity): void {
    this.decide(record, this.files.get(record)?.state ?? "rejected", [reason], this.namesOf(identity));
    this.turnDown(record, identity);
  }

  private turnDown(record: FileRecord, identity: Identity): void {
    if (identity.kind === "unlisted") {
      const key = coreName(identity.name);
      const known = this.unlisted.get(key) ?? { name: `${key}党支部`, files: [] };
      known.files.push(record);
      this.unlisted.set(key, known);
      return;
    }
    const branches = identity.kind === "one" ? [identity.branch] : "branches" in identity ? identity.branches : [];
    if (identity.kind === "unclear") return;
    for (const branch of branches) this.turnedDown.set(branch, [...(this.turnedDown.get(branch) ?? []), record]);
  }

  private decide(record: FileRecord, state: FileState, reasons: readonly Reason[], branches: readonly string[]): void {
    const known = this.files.get(record) ?? { branches: new Set(), state, reasons: new Set() };
    known.state = state;
    for (const reason of reasons) known.reasons.add(reason);
    for (const branch of branches) known.branches.add(branch);
    this.files.set(record, known);
  }

  private branch(due: DueBranch, at: number): BranchOutcome {
    const counted = this.counted(due, this.offers.get(at) ?? []);
    if (counted) return counted;
    const sent = [
      ...new Set([...(this.offers.get(at) ?? []).map(({ record }) => record), ...(this.turnedDown.get(at) ?? [])]),
    ];
    const outcome = { name: due.name, due, files: sent.map(({ file }) => file), part: null };
    if (due.exempt !== undefined) return { ...outcome, state: "exempt", reasons: [] };
    if (sent.length === 0) return { ...outcome, state: "missing", reasons: [] };
    const reasons = new Set(sent.flatMap((record) => [...this.files.get(record)!.reasons]));
    return { ...outcome, state: "rejected", reasons: [...reasons] };
  }

  /** Copies once; versions that clash not at all; what is left as one book. */
  private counted(due: DueBranch, offers: readonly Offer[]): BranchOutcome | undefined {
    const kept: Offer[] = [];
    for (const offer of byContents(offers)) {
      if (kept.some((one) => compareFiles(one.part, offer.part) === "copy")) this.mark(offer.record, "duplicate");
      else kept.push(offer);
    }
    if (kept.length === 0) return undefined;
    const clashing = kept.filter((one) =>
      kept.some((other) => other !== one && compareFiles(one.part, other.part) === "clash"),
    );
    if (clashing.length > 0) {
      for (const { record } of kept) this.mark(record, "two-versions");
      return undefined;
    }
    const files = kept.map(({ record }) => record).sort((a, b) => (a.file < b.file ? -1 : 1));
    const part = kept.length === 1 ? kept[0]!.part : this.together.get(due.name);
    if (!part) {
      this.open.push({ branch: due.name, files });
      for (const record of files) this.mark(record, "needs-file");
      return undefined;
    }
    const lacking = (["members", "meetings", "study"] as const).some((kind) => part.ledgers[kind] === undefined);
    for (const record of files) this.decide(record, "accepted", lacking ? ["incomplete"] : [], [due.name]);
    return {
      name: due.name,
      due,
      state: "accepted",
      reasons: lacking ? ["incomplete"] : [],
      files: files.map(({ file }) => file),
      part,
    };
  }

  /** One part of a file being a copy does not undo that another part counts. */
  private mark(record: FileRecord, reason: Reason): void {
    this.decide(record, this.files.get(record)!.state, [reason], []);
  }

  private others(): BranchOutcome[] {
    return [...this.unlisted.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, files }) => ({
        name,
        due: undefined,
        state: "unlisted",
        reasons: ["not-listed"],
        files: [...new Set(files.map(({ file }) => file))],
        part: null,
      }));
  }

  private identityOf({ claims }: FileRecord): Identity {
    return identify(claims, this.find, (at) => this.list[at]!.name);
  }

  private namesOf(identity: Identity): string[] {
    switch (identity.kind) {
      case "one":
        return [this.list[identity.branch]!.name];
      case "unlisted":
        return [`${coreName(identity.name)}党支部`];
      case "nameless":
      case "unclear":
        return [];
      default:
        return identity.branches.map((at) => this.list[at]!.name);
    }
  }
}

const unlistedName = ({ label }: BranchPart): Identity =>
  label === null || label === "" ? { kind: "nameless" } : { kind: "unlisted", name: coreName(label) };

/** The fuller file first, so that what is contained in it is the copy; of equal ones the first by path. */
function byContents(offers: readonly Offer[]): Offer[] {
  const size = ({ part }: Offer): number => Object.keys(part.ledgers).length;
  return [...offers].sort((a, b) => size(b) - size(a) || (a.record.file < b.record.file ? -1 : 1));
}
