import type { HostBook } from "../model/book";
import { apiNotFound } from "./host-error";
import { includes } from "./api-sets-check";
import type { HostObject, Kind, Null } from "./kind";

export interface SessionOptions {
  /** The set this Excel declares, `1.13`; members of a later one are refused with `ApiNotFound`. */
  readonly apiSet: string;
  /** Requirement set of each `Class.member`; empty switches the check off. */
  readonly apiSets: Readonly<Record<string, string>>;
}

/** Members whose name on the wire is not the one of the type file. */
export const SPELLED_OTHERWISE: Readonly<Record<string, string>> = { "Worksheet.gridlines": "Worksheet.showGridlines" };

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The kinds the host knows, the set it declares, and what it was asked for in vain. */
export class Session {
  /** Members that were asked for and that the emulation does not have. A test asserts that it stays empty. */
  readonly unknown = new Set<string>();
  /** Members that exist, but not in an Excel of the declared set. */
  readonly refused = new Set<string>();
  /** Every member the client used, for the check against the client's own metadata. */
  readonly used = new Set<string>();
  private readonly kinds: ReadonlyMap<string, Kind>;
  private readonly spelling = new Map<string, string>();

  constructor(
    readonly book: HostBook,
    kinds: readonly Kind[],
    readonly options: SessionOptions,
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.name, kind]));
    for (const kind of kinds) {
      for (const name of Object.keys(kind.scalars ?? {}))
        this.spelling.set(`${kind.name}|s|${name.toLowerCase()}`, name);
      for (const name of Object.keys(kind.links ?? {})) this.spelling.set(`${kind.name}|l|${name.toLowerCase()}`, name);
    }
  }

  kind(object: HostObject): Kind {
    const kind = this.kinds.get(object.kind);
    if (!kind) throw this.strange(object.kind);
    return kind;
  }

  service(name: string): Kind {
    const kind = this.kinds.get(name);
    if (!kind) throw this.strange(`service ${name}`);
    return kind;
  }

  strange(member: string): Error {
    this.unknown.add(member);
    return apiNotFound(member);
  }

  scalarName(object: HostObject, lower: string): string | undefined {
    return this.spelling.get(`${object.kind}|s|${lower.toLowerCase()}`);
  }

  linkName(object: HostObject, lower: string): string | undefined {
    return this.spelling.get(`${object.kind}|l|${lower.toLowerCase()}`);
  }

  /** All scalars a bare `load()` brings: those of a later set are left out, as an older Excel leaves them out. */
  readableScalars(object: HostObject): string[] {
    return Object.keys(this.kind(object).scalars ?? {}).filter((name) => this.has(object.kind, name));
  }

  readScalar(object: HostObject, name: string): unknown {
    this.admit(object.kind, name);
    return this.kind(object).scalars![name]!.get(object);
  }

  follow(object: HostObject, name: string): HostObject | Null {
    const link = this.kind(object).links?.[name];
    if (!link) throw this.strange(`${object.kind}.${name}`);
    this.admit(object.kind, name);
    return link(object);
  }

  identity(object: HostObject): Record<string, unknown> {
    const id = this.kind(object).id?.(object) ?? {};
    return object.reference ? { ...id, _ReferenceId: object.reference } : { ...id };
  }

  /** Refuses a member that an Excel of the declared set does not have. Names with `_` are the client's own business. */
  admit(kind: string, name: string): void {
    const member = `${kind}.${camel(name)}`;
    this.used.add(member);
    if (this.has(kind, name)) return;
    this.refused.add(member);
    throw apiNotFound(`${member} (${this.setOf(kind, name)})`);
  }

  private has(kind: string, name: string): boolean {
    const set = this.setOf(kind, name);
    return name.startsWith("_") || set === undefined || includes(this.options.apiSet, set);
  }

  private setOf(kind: string, name: string): string | undefined {
    const member = `${kind === "TableAutoFilter" ? "AutoFilter" : kind}.${camel(name)}`;
    return this.options.apiSets[SPELLED_OTHERWISE[member] ?? member];
  }
}
