import type { HostBook } from "../model/book";

/** Stands for the object that is not there (`…OrNullObject`). */
export const NULL = Symbol("null object");
export type Null = typeof NULL;

/** A live object of the host: its kind's name is the client's class name; `data` is the model behind it. */
export interface HostObject<T = any> {
  readonly kind: string;
  readonly book: HostBook;
  readonly data: T;
  /** Set once the client asked to keep a reference; such an object moves with its cells. */
  reference?: string;
}

export interface Scalar<T> {
  readonly get: (object: HostObject<T>) => unknown;
  readonly set?: (object: HostObject<T>, value: any) => void;
}

type Made = HostObject | Null;

/** What the host knows of one class of the client. Names are those of the wire (PascalCase). */
export interface Kind<T = any> {
  readonly name: string;
  /** Identity the client needs to address the object in later batches. */
  readonly id?: (object: HostObject<T>) => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (object: HostObject<T>) => Made>>;
  readonly methods?: Readonly<Record<string, (object: HostObject<T>, ...args: any[]) => unknown>>;
  /** For collections: the items and how one is found by key. */
  readonly items?: (object: HostObject<T>) => readonly HostObject[];
  readonly index?: (object: HostObject<T>, key: any) => Made;
}

export const read = <T>(get: (object: HostObject<T>) => unknown): Scalar<T> => ({ get });
export const readWrite = <T>(
  get: (object: HostObject<T>) => unknown,
  set: (object: HostObject<T>, value: any) => void,
): Scalar<T> => ({ get, set });

/** The same class of object with another model behind it. */
export function make<T>(kind: string, parent: { readonly book: HostBook } | HostBook, data: T): HostObject<T> {
  return { kind, book: "book" in parent ? parent.book : parent, data };
}

export const isObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "kind" in value && "data" in value;
