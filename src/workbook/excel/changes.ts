import { parseRectName } from "../../domain/address";
import type { Rect } from "../../domain/address";
import type { UserChange } from "../port";

type Listener = (change: UserChange) => void;

/** Rectangles we have written and whose events have not come yet. Excel may tell of them as one, as many, or not at all. */
export class OwnWrites {
  private expected: { readonly sheet: string; readonly rect: Rect }[] = [];
  private writing: Promise<unknown> = Promise.resolve();

  /** Events that come while we write are judged when the write is done: only then is known which sheets are ours. */
  during<T>(write: Promise<T>): Promise<T> {
    this.writing = write.catch(() => undefined);
    return write;
  }

  async settled(): Promise<void> {
    await this.writing;
  }

  expect(sheet: string, rects: readonly Rect[]): void {
    this.expected.push(...rects.map((rect) => ({ sheet, rect })));
  }

  /** Begins afresh: what was not told by now will not be told. */
  forget(): void {
    this.expected = [];
  }

  covers(sheet: string, rect: Rect): boolean {
    return this.expected.some(
      (one) =>
        one.sheet === sheet &&
        rect.top >= one.rect.top &&
        rect.bottom <= one.rect.bottom &&
        rect.left >= one.rect.left &&
        rect.right <= one.rect.right,
    );
  }
}

/**
 * Tells listeners that the user or a co-author changed something. Our own writes are told apart by where they were, not by
 * switching events off: that is not reliable on the web, and it would deafen other add-ins.
 */
export class ChangeWatch {
  private readonly listeners = new Set<Listener>();
  private starting: Promise<void> | null = null;
  private handlers: readonly OfficeExtension.EventHandlerResult<unknown>[] = [];

  constructor(
    private readonly own: OwnWrites,
    private readonly sheets: { isOwn(id: string): boolean; nameOf(id: string): string | undefined },
  ) {}

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    this.starting ??= this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) void this.stop();
    };
  }

  /** Without events the pane still works: every check reads afresh, so a failure here is no refusal. */
  private async start(): Promise<void> {
    try {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        this.handlers = [
          worksheets.onChanged.add((event) => this.changed(event)),
          worksheets.onAdded.add((event) => this.cameOrWent(event.worksheetId)),
          worksheets.onDeleted.add((event) => this.cameOrWent(event.worksheetId)),
        ];
        await context.sync();
      });
    } catch {
      this.starting = null;
    }
  }

  private async stop(): Promise<void> {
    await this.starting;
    this.starting = null;
    const handlers = this.handlers;
    this.handlers = [];
    const [first] = handlers;
    if (!first) return;
    try {
      // A handler can only be taken out with the context it was put in with.
      await Excel.run(first.context as Excel.RequestContext, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch {
      // The workbook is closing; the handlers go with it.
    }
  }

  private async changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    await this.own.settled();
    const range = parseRectName(event.address.replace(/^.*!/, ""));
    if (this.sheets.isOwn(event.worksheetId)) return;
    if (event.source === Excel.EventSource.local && range && this.own.covers(event.worksheetId, range)) return;
    const sheet = this.sheets.nameOf(event.worksheetId);
    this.tell({ ...(sheet === undefined ? {} : { sheet }), ...(range ? { range } : {}) });
  }

  private async cameOrWent(worksheetId: string): Promise<void> {
    await this.own.settled();
    if (!this.sheets.isOwn(worksheetId)) this.tell({});
  }

  private tell(change: UserChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
