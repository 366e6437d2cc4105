import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CFRuleType, CFSubRuleType } from "@univerjs/preset-sheets-conditional-formatting";

// Univer's codes, as its 0.25.1 has them. Taken as types, so that what turns the file's view into Univer's data is plain
// code that runs and is tested without Univer; a code that Univer does not know does not compile.

const exact = <T extends number>(code: `${T}` extends `${infer N extends number}` ? N : never): T =>
  code as unknown as T;

export const YES = exact<BooleanNumber.TRUE>(1);
export const NO = exact<BooleanNumber.FALSE>(0);

export const VALUE_TYPE = {
  text: exact<CellValueType.STRING>(1),
  number: exact<CellValueType.NUMBER>(2),
  boolean: exact<CellValueType.BOOLEAN>(3),
};

export const EDGE: Readonly<Record<string, BorderStyleTypes>> = {
  thin: exact<BorderStyleTypes.THIN>(1),
  hair: exact<BorderStyleTypes.HAIR>(2),
  dotted: exact<BorderStyleTypes.DOTTED>(3),
  dashed: exact<BorderStyleTypes.DASHED>(4),
  dashDot: exact<BorderStyleTypes.DASH_DOT>(5),
  dashDotDot: exact<BorderStyleTypes.DASH_DOT_DOT>(6),
  double: exact<BorderStyleTypes.DOUBLE>(7),
  medium: exact<BorderStyleTypes.MEDIUM>(8),
  mediumDashed: exact<BorderStyleTypes.MEDIUM_DASHED>(9),
  mediumDashDot: exact<BorderStyleTypes.MEDIUM_DASH_DOT>(10),
  mediumDashDotDot: exact<BorderStyleTypes.MEDIUM_DASH_DOT_DOT>(11),
  slantDashDot: exact<BorderStyleTypes.SLANT_DASH_DOT>(12),
  thick: exact<BorderStyleTypes.THICK>(13),
};
export const THIN = exact<BorderStyleTypes.THIN>(1);

const LEFT = exact<HorizontalAlign.LEFT>(1);
const CENTER = exact<HorizontalAlign.CENTER>(2);
export const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: LEFT,
  fill: LEFT,
  center: CENTER,
  centerContinuous: CENTER,
  right: exact<HorizontalAlign.RIGHT>(3),
  justify: exact<HorizontalAlign.JUSTIFIED>(4),
  distributed: exact<HorizontalAlign.DISTRIBUTED>(6),
};

const MIDDLE = exact<VerticalAlign.MIDDLE>(2);
export const BOTTOM = exact<VerticalAlign.BOTTOM>(3);
export const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: exact<VerticalAlign.TOP>(1),
  center: MIDDLE,
  justify: MIDDLE,
  distributed: MIDDLE,
};

export const WRAP = exact<WrapStrategy.WRAP>(3);

export const HIGHLIGHT = "highlightCell" as CFRuleType.highlightCell;
export const BY_FORMULA = "formula" as CFSubRuleType.formula;
/** An arrow beside the value; Univer's other kinds draw over it. */
export const LIST_ARROW = 1;
