import type { SheetSnapshot } from "../../../domain/snapshot";
import { kindOfTableName } from "../../../domain/table-name";
import type { IntakeOptions } from "../../options";

/**
 * A named table of a name we give tells its kind and header for certain, wherever it has moved to and whatever its sheet is
 * called; what the user has said of that very row goes before it.
 */
export function withNamedTables(sheet: SheetSnapshot, options: IntakeOptions): IntakeOptions {
  const corrections = options.corrections ?? [];
  const told = sheet.tables.flatMap(({ name, range, headerRow }) => {
    const kind = headerRow ? kindOfTableName(name) : undefined;
    // Two tables in one row share their anchor: their headers must speak for themselves.
    const alone = sheet.tables.every((other) => other.name === name || other.range.top !== range.top);
    const corrected = corrections.some((one) => one.sheet === sheet.name && one.anchorRow === range.top);
    return kind === undefined || !alone || corrected
      ? []
      : [{ sheet: sheet.name, anchorRow: range.top, headerRows: [range.top], kind }];
  });
  return told.length === 0 ? options : { ...options, corrections: [...corrections, ...told] };
}
