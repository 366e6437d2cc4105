import type { Kind } from "../wire/kind";
import { CUSTOM_RULE, RULE, RULES, RULE_FILL, RULE_FONT, RULE_FORMAT, RULE_FORMULA } from "./conditional-formats";
import { NAME, NAMES } from "./names";
import { HEADERS_FOOTERS, HEADER_FOOTER, PAGE_LAYOUT, VALIDATION } from "./page-layout";
import { COMMENT, COMMENTS, PART, PARTS, SCOPED_PARTS } from "./parts";
import { RANGE } from "./range";
import { RANGE_AREAS, RANGE_COLLECTION } from "./range-areas";
import { FORMAT_PROTECTION, RANGE_BORDER, RANGE_BORDERS, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./range-format";
import { TABLE, TABLES, TABLE_FILTER } from "./tables";
import { APPLICATION, FUNCTIONS, FUNCTION_RESULT, RUNTIME, WORKBOOK, WORKBOOK_PROTECTION } from "./workbook";
import { AUTO_FILTER, FREEZE, PROTECTION, WORKSHEET, WORKSHEETS } from "./worksheets";

/** Told by the client when its handlers for actions are ready; nothing follows from it here. */
const ACTIONS: Kind = {
  name: "Microsoft.InternalService.AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Every class of the client that the emulated Excel knows. */
export const KINDS: readonly Kind<any>[] = [
  WORKBOOK,
  WORKBOOK_PROTECTION,
  RUNTIME,
  APPLICATION,
  FUNCTIONS,
  FUNCTION_RESULT,
  WORKSHEETS,
  WORKSHEET,
  PROTECTION,
  FREEZE,
  AUTO_FILTER,
  RANGE,
  RANGE_AREAS,
  RANGE_COLLECTION,
  RANGE_FORMAT,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_BORDERS,
  RANGE_BORDER,
  FORMAT_PROTECTION,
  RULES,
  RULE,
  CUSTOM_RULE,
  RULE_FORMULA,
  RULE_FORMAT,
  RULE_FILL,
  RULE_FONT,
  TABLES,
  TABLE,
  TABLE_FILTER,
  NAMES,
  NAME,
  PARTS,
  SCOPED_PARTS,
  PART,
  COMMENTS,
  COMMENT,
  PAGE_LAYOUT,
  HEADERS_FOOTERS,
  HEADER_FOOTER,
  VALIDATION,
  ACTIONS,
];
