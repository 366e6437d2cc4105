import type { Rect } from "../../../src/domain/address";

/** A conditional format. Rules the add-in cannot make (icon sets, scales …) keep their XML and are only moved or removed. */
export interface HostRule {
  readonly id: string;
  /** `Custom`, `CellValue`, `ColorScale` … as the client names them. */
  readonly type: string;
  rects: Rect[];
  formula: string;
  fill: string;
  fontColor: string;
  bold: boolean;
  stopIfTrue: boolean;
  /** Number of the rule in the file it came from, where it came from one. */
  readonly fromFile?: unknown;
}
