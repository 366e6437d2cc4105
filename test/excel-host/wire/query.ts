import { NULL } from "./kind";
import type { HostObject, Null } from "./kind";
import type { QueryInfo } from "./request";
import type { Session } from "./session";
import { invalidArgument } from "./host-error";

/** What is asked for: names in lower case, nested; `*` stands for all scalars. */
interface Tree {
  all?: boolean | undefined;
  readonly names: Map<string, Tree>;
}

const empty = (): Tree => ({ names: new Map() });

function grow(root: Tree, path: string): void {
  let node = root;
  for (const part of path.split(/[/.]/).filter(Boolean)) {
    if (part === "*") {
      node.all = true;
      return;
    }
    const key = part.toLowerCase();
    const next = node.names.get(key) ?? empty();
    node.names.set(key, next);
    node = next;
  }
}

function treeOf(query: QueryInfo): Tree {
  const tree = empty();
  if (!query.Select?.length && !query.Expand?.length) tree.all = true;
  query.Select?.forEach((path) => grow(tree, path));
  query.Expand?.forEach((path) => grow(tree, `${path}/*`));
  return tree;
}

/** Answers a `load`. A name that is neither a scalar nor a link of the class is refused as Excel refuses it. */
export function answerQuery(session: Session, object: HostObject | Null, query: QueryInfo): unknown {
  if (object === NULL) return null;
  return object.kind && session.kind(object).items
    ? collection(session, object, treeOf(query), query)
    : single(session, object, treeOf(query));
}

function collection(session: Session, object: HostObject, tree: Tree, query: QueryInfo): unknown {
  const kind = session.kind(object);
  const out: Record<string, unknown> = {};
  const ofItems: Tree = { all: tree.all, names: new Map() };
  for (const [name, sub] of tree.names) {
    const own = name === "items" ? undefined : session.scalarName(object, name);
    if (own) out[own] = session.readScalar(object, own);
    else if (name === "items") merge(ofItems, sub);
    else ofItems.names.set(name, sub);
  }
  if (!ofItems.all && ofItems.names.size === 0 && tree.names.size > 0 && !tree.names.has("items")) return out;
  const from = query.Skip ?? 0;
  const items = kind.items!(object).slice(from, query.Top === undefined ? undefined : from + query.Top);
  out._Items = items.map((item) => single(session, item, ofItems));
  return out;
}

function merge(into: Tree, sub: Tree): void {
  if (sub.all || sub.names.size === 0) into.all = true;
  for (const [name, tree] of sub.names) into.names.set(name, tree);
}

function single(session: Session, object: HostObject | Null, tree: Tree): unknown {
  if (object === NULL) return null;
  const out: Record<string, unknown> = session.identity(object);
  if (tree.all) for (const name of session.readableScalars(object)) out[name] = session.readScalar(object, name);
  for (const [name, sub] of tree.names) {
    const scalar = session.scalarName(object, name);
    const link = session.linkName(object, name);
    if (scalar) out[scalar] = session.readScalar(object, scalar);
    else if (link) out[link] = nested(session, session.follow(object, link), sub);
    else {
      session.strange(`${object.kind}.${name} (load)`);
      throw invalidArgument(`The property '${name}' cannot be loaded on ${object.kind}.`);
    }
  }
  return out;
}

function nested(session: Session, object: HostObject | Null, tree: Tree): unknown {
  if (object === NULL) return null;
  const asked = tree.all || tree.names.size > 0 ? tree : { all: true, names: new Map() };
  return session.kind(object).items ? collection(session, object, asked, {}) : single(session, object, asked);
}
