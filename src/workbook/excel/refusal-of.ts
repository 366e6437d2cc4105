import type { Outcome, Refusal, RefusalCode } from "../port";

/** What Excel's error codes mean to us. A code that is not here is `host-failed` with the code as detail. */
const CODES: Readonly<Record<string, RefusalCode>> = {
  AccessDenied: "protected-sheet",
  InvalidOperationInCellEditMode: "editing-cell",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  InvalidBinding: "sheet-missing",
  ItemAlreadyExists: "name-taken",
  Conflict: "workbook-changed",
  EditConflict: "workbook-changed",
  InsertDeleteConflict: "overlaps-table",
  MergedRangeConflict: "overlaps-table",
  OverlappingTable: "overlaps-table",
  FilteredRangeConflict: "filtered-rows",
  InactiveWorkbook: "workbook-changed",
  WorkbookNotActive: "workbook-changed",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  RangeExceedsLimit: "too-large",
  NonBlankCellOffSheet: "out-of-bounds",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  UndoNotSupported: "unsupported",
  NotImplemented: "unsupported",
  ServiceNotAvailable: "host-busy",
  RequestAborted: "host-busy",
  ActivityLimitReached: "host-busy",
  TooManyRequests: "host-busy",
  Timeout: "host-busy",
};

/** Thrown inside a call of the port to leave it with a refusal; never seen outside this room. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export function refuse(code: RefusalCode, more: Omit<Refusal, "code"> = {}): never {
  throw new Refused({ code, ...more });
}

/** The code of an error of Excel; empty for any other error. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

/** An error as a refusal. The detail holds Excel's code and the member that failed: no cell, no name, no text of the user. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  const code = errorCode(error);
  const place = (error as { debugInfo?: { errorLocation?: unknown } } | null)?.debugInfo?.errorLocation;
  const detail = [code || (error instanceof Error ? error.name : "unknown"), typeof place === "string" ? place : ""]
    .filter(Boolean)
    .join(" ");
  return { code: CODES[code] ?? "host-failed", detail };
}

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal });
