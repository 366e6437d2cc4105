import type { RecognisedTable } from "../../domain/ledger";
import type { TableCorrection } from "../../domain/settings";
import { type CorrectionPart, correctionOf, forgetting, remembering, withCorrection } from "./corrections";
import type { SessionParts } from "./parts";
import type { Reading } from "./reading";
import type { SettingsKeeping } from "./settings-keeping";
import type { Notice } from "./state";

/** Corrections of what was recognised: in force at once, kept in the workbook when asked for. */
export function createCorrecting({ store }: SessionParts, { save }: SettingsKeeping, { rejudge }: Reading) {
  function setCorrections(corrections: readonly TableCorrection[], notice: Notice | null = null): Promise<void> {
    store.send({ type: "corrections", corrections });
    return rejudge(notice);
  }

  return {
    correct: (table: RecognisedTable, part: CorrectionPart) =>
      setCorrections(withCorrection(store.get().corrections, table, part)),

    readIgnored(one: TableCorrection): Promise<void> {
      const { settings, corrections } = store.get();
      void save({ ...settings, corrections: settings.corrections.filter((kept) => kept !== one) });
      return setCorrections(corrections.filter((kept) => kept !== one));
    },

    async remember(table: RecognisedTable): Promise<void> {
      await save(remembering(store.get().settings, store.get().corrections, table));
      if (!store.get().notice) store.send({ type: "noticed", notice: { kind: "remembered" } });
    },

    async reset(table: RecognisedTable): Promise<void> {
      await save(forgetting(store.get().settings, table));
      const { corrections } = store.get();
      const mine = correctionOf(corrections, table);
      await setCorrections(
        corrections.filter((one) => one !== mine),
        { kind: "forgotten" },
      );
    },
  };
}
