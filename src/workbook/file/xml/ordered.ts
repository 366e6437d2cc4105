import { XmlElement } from "./xml-element";

/** Order of the children in CT_Worksheet, CT_Workbook and CT_Stylesheet; a wrong order makes Excel "repair" the file. */
export const WORKSHEET_ORDER =
  words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
  protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent
  webPublishItems tableParts extLst`);
export const WORKBOOK_ORDER = words(`fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection
  bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
  smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`);
export const STYLESHEET_ORDER = words(
  `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`,
);

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** Puts a child where its schema wants it: before the first one that must come later. */
export function insertOrdered(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const rank = order.indexOf(child.local);
  const at = parent.children.findIndex((node) => node instanceof XmlElement && order.indexOf(node.local) > rank);
  parent.insert(child, at < 0 ? parent.children.length : at);
  return child;
}
