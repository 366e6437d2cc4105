import { CanceledError, CommandType, type ICommandInfo, type ICommandService, type IDisposable } from "@univerjs/core";

/**
 * Only cell values reach the file, so only they may change in the picture. Univer changes its data by mutations alone;
 * those below may run for the user, every other one only for us.
 */
const VALUE_MUTATIONS =
  /^sheet\.mutation\.(set-range-values|set\.numfmt|remove\.numfmt|set-worksheet-row-auto-height|data-validation-formula-mark-dirty|toggle-note-popup|empty)$/;
const CLOSED = /^(sheet|data-validation|table)\.mutation\./;

/** Commands that would change half of what they mean before a mutation stops them. */
const HALF_DONE =
  /^sheet\.command\.(numfmt\.|split-text|text-to-number|insert-|remove-|delete-|move-range|set-(range-)?(bold|italic|underline|stroke|style|border)|add-worksheet|copy-sheet)/;

interface RangeValuesParams {
  readonly cellValue?: Record<number, Record<number, { s?: unknown } | null> | undefined>;
}

/** A typed or pasted cell brings a look with it; the look stays out, as it would not be saved. */
function stripLooks(params: RangeValuesParams): void {
  for (const line of Object.values(params.cellValue ?? {})) {
    for (const cell of Object.values(line ?? {})) {
      if (cell && "s" in cell) delete cell.s;
    }
  }
}

/** Lets the user change values and nothing else. `isOurs` is true while we draw the file's own state. */
export function guardCommands(commands: ICommandService, isOurs: () => boolean, onRefused: () => void): IDisposable {
  return commands.beforeCommandExecuted((info: Readonly<ICommandInfo>) => {
    if (isOurs()) return;
    if (info.id === "sheet.mutation.set-range-values") stripLooks((info.params ?? {}) as RangeValuesParams);
    const refused =
      (info.type === CommandType.MUTATION && CLOSED.test(info.id) && !VALUE_MUTATIONS.test(info.id)) ||
      (info.type === CommandType.COMMAND && HALF_DONE.test(info.id));
    if (!refused) return;
    onRefused();
    throw new CanceledError();
  });
}
