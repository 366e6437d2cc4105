import type { CellLook } from "../../../domain/plan";
import { formatId } from "../styles/format-id";
import { styleEntry } from "../styles/styles-part";
import type { XmlElement } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";
import { BODY_SIZE, LOOKS, type Look } from "../../../domain/cell-look";

/** Gives the style index of a look; looks are added to the stylesheet when first asked for. */
export class LookStyles {
  private readonly known = new Map<string, number>();
  private readonly font: string;

  constructor(private readonly root: XmlElement) {
    this.font = bodyFont(root);
  }

  /** `format`: a number format in place of the look's own; `@` keeps text from being read as a number when edited. */
  indexOf(name: CellLook, format?: string): number {
    const key = `${name}|${format ?? ""}`;
    const index = this.known.get(key) ?? this.add(LOOKS[name], format);
    this.known.set(key, index);
    return index;
  }

  private add(look: Look, format: string | undefined): number {
    const number = formatId(this.root, format ?? look.format ?? "General");
    const font = styleEntry(this.root, "fonts", this.fontXml(look));
    const fill = look.fill ? styleEntry(this.root, "fills", fillXml(look.fill)) : 0;
    const border = look.lines ? styleEntry(this.root, "borders", LINES) : 0;
    const alignment = `<alignment${look.horizontal ? ` horizontal="${look.horizontal}"` : ""} vertical="center"${look.wrap ? ' wrapText="1"' : ""}/>`;
    const xml = `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
    return styleEntry(this.root, "cellXfs", xml);
  }

  private fontXml(look: Look): string {
    const bold = look.bold ? "<b/>" : "";
    const underline = look.underline ? "<u/>" : "";
    const colour = look.colour ? `<color rgb="FF${look.colour}"/>` : "";
    return `<font>${bold}${underline}<sz val="${look.size ?? BODY_SIZE}"/>${colour}${this.font}</font>`;
  }
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const LINE = '<color rgb="FF8C8C8C"/>';
const LINES = `<border><left style="thin">${LINE}</left><right style="thin">${LINE}</right><top style="thin">${LINE}</top><bottom style="thin">${LINE}</bottom><diagonal/></border>`;

/** The workbook's own body font where it has Chinese letters, else 宋体. */
function bodyFont(root: XmlElement): string {
  const font = root.child("fonts")?.elements("font")[0];
  const name = font?.child("name")?.attr("val") ?? "";
  const chinese = /[^\u0000-\u00ff]|dengxian|simsun|simhei|yahei|fangsong|kaiti/i.test(name);
  return chinese
    ? `<name val="${encodeXml(name)}"/><family val="2"/><charset val="134"/>`
    : '<name val="宋体"/><family val="3"/><charset val="134"/>';
}
