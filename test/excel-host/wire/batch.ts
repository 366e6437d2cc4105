import { HostError, editing, invalidArgument, invalidReference } from "./host-error";
import { NULL, isObject, make } from "./kind";
import type { HostObject, Null } from "./kind";
import { answerQuery } from "./query";
import { ACTION, PATH } from "./request";
import type { Action, ArgumentInfo, Batch, ObjectPath } from "./request";
import type { Session } from "./session";

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Carries out one batch: actions in order, each done at once; the first that fails ends it and nothing is taken back. */
export class BatchRun {
  private readonly objects = new Map<number, HostObject | Null>();
  private location = "";

  constructor(
    private readonly session: Session,
    private readonly batch: Batch,
  ) {}

  run(inEditMode: boolean): { Results: unknown[]; Error?: unknown } {
    const Results: unknown[] = [];
    for (const [ActionIndex, action] of this.batch.Actions.entries()) {
      try {
        if (inEditMode) throw editing();
        Results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        return { Results, Error: this.answerOf(error, ActionIndex) };
      }
    }
    return { Results };
  }

  private answerOf(error: unknown, ActionIndex: number): unknown {
    // A fault of the emulation itself must never look like an answer of Excel.
    if (!(error instanceof HostError)) throw error;
    return {
      Code: error.code,
      Message: error.message,
      Location: this.location,
      ActionIndex,
      HttpStatusCode: error.status,
    };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return object === NULL ? null : this.session.identity(object);
    if (object === NULL) return null;
    if (action.ActionType === ACTION.query) {
      this.location = `${object.kind}.load`;
      return answerQuery(this.session, object, action.QueryInfo ?? {});
    }
    if (action.ActionType === ACTION.method) return this.plain(this.call(object, action.Name, action.ArgumentInfo));
    if (action.ActionType === ACTION.set) return this.assign(object, action);
    throw this.session.strange(`action ${action.ActionType}`);
  }

  private plain(value: unknown): unknown {
    if (value === undefined || value === NULL) return null;
    return isObject(value) ? this.session.identity(value) : value;
  }

  private assign(object: HostObject, action: Action): null {
    const scalar = this.session.kind(object).scalars?.[action.Name];
    this.location = `${object.kind}.${camel(action.Name)}`;
    if (!scalar) throw this.session.strange(`${object.kind}.${action.Name} (set)`);
    if (!scalar.set) throw invalidArgument();
    this.session.admit(object.kind, action.Name);
    scalar.set(object, this.arguments(action.ArgumentInfo)[0]);
    return null;
  }

  private call(object: HostObject, name: string, info?: ArgumentInfo): unknown {
    const method = this.session.kind(object).methods?.[name];
    if (!method) throw this.session.strange(`${object.kind}.${name}`);
    this.location = `${object.kind}.${camel(name)}`;
    this.session.admit(object.kind, name);
    return method(object, ...this.arguments(info));
  }

  private arguments(info?: ArgumentInfo): unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    const put = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference)) return (value as unknown[]).map((one, index) => put(one, reference[index]));
      return reference ? this.resolve(reference as number) : value;
    };
    return values.map((value, index) => (references ? put(value, references[index]) : value));
  }

  /** A path is followed once in a batch, so that `add` adds once. */
  private resolve(id: number): HostObject | Null {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", "Unknown object path.");
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | Null {
    const { book } = this.session;
    if (path.ObjectPathType === PATH.root) return make("Workbook", book, null);
    if (path.ObjectPathType === PATH.nothing) return NULL;
    if (path.ObjectPathType === PATH.service) return make(this.session.service(path.Name).name, book, null);
    if (path.ObjectPathType === PATH.reference) {
      const kept = book.references.get(path.Name);
      if (!kept) throw invalidReference();
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId!);
    return parent === NULL ? NULL : this.step(parent, path);
  }

  private step(parent: HostObject, path: ObjectPath): HostObject | Null {
    if (path.ObjectPathType === PATH.property) {
      this.location = `${parent.kind}.${camel(path.Name)}`;
      return this.session.follow(parent, path.Name);
    }
    if (path.ObjectPathType === PATH.indexer) {
      const index = this.session.kind(parent).index;
      if (!index) throw this.session.strange(`${parent.kind}.getItem`);
      this.location = `${parent.kind}.getItem`;
      this.session.admit(parent.kind, "GetItem");
      return index(parent, this.arguments(path.ArgumentInfo)[0]);
    }
    const made = this.call(parent, path.Name, path.ArgumentInfo);
    return isObject(made) ? made : NULL;
  }
}
