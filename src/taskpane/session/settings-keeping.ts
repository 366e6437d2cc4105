import type { LedgerSettings } from "../../domain/settings";
import { noticeOf } from "./job";
import type { SessionParts } from "./parts";

/** The settings kept in the workbook: written one after the other, each with all that is known by then. */
export function createSettingsKeeping({ port, engine, store }: SessionParts) {
  let lastWrite: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    try {
      const outcome = await port.writeSettings(store.get().settings);
      if (!outcome.ok)
        store.send({ type: "noticed", notice: { kind: "refused", doing: "settings", refusal: outcome.refusal } });
    } catch (error) {
      store.send({ type: "noticed", notice: noticeOf(error, "settings") });
    }
  }

  function save(settings: LedgerSettings): Promise<void> {
    store.send({ type: "settings", settings });
    lastWrite = lastWrite.then(write);
    return lastWrite;
  }

  /** Says of a finding that it was looked at, or takes that back. */
  function acknowledge(key: string, on: boolean): Promise<void> {
    const { settings, result } = store.get();
    const others = settings.acknowledged.filter((one) => one !== key);
    const acknowledged = on ? [...others, key] : others;
    if (result) store.send({ type: "acknowledged", open: engine.open(result.whole, acknowledged) });
    return save({ ...settings, acknowledged });
  }

  return { save, acknowledge };
}

export type SettingsKeeping = ReturnType<typeof createSettingsKeeping>;
