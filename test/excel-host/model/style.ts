/** The look of a cell, as far as the add-in can set or read it. Immutable: a change makes a new one. */
export interface HostStyle {
  readonly numberFormat: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** Side (`EdgeTop` …) → style and colour. */
  readonly borders: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
  /** The style's number in the file the book was opened from, until something of it is changed. */
  readonly fileStyle?: number;
  /** The style in that file it was made from. */
  readonly base?: HostStyle;
}

export const PLAIN: HostStyle = {
  numberFormat: "General",
  fill: "",
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  fontName: "宋体",
  fontSize: 11,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  locked: true,
  borders: {},
};

export function withStyle(style: HostStyle, change: Partial<HostStyle>): HostStyle {
  const base = style.fileStyle === undefined ? style.base : style;
  const { fileStyle: _changed, ...rest } = style;
  return { ...rest, ...change, ...(base ? { base } : {}) };
}
