import { rectName } from "../../../src/domain/address";
import type { HostSheet } from "../model/sheet";
import { parseLocal } from "../model/rects";
import { invalidArgument } from "../wire/host-error";
import { make, read, readWrite } from "../wire/kind";
import type { Kind, Scalar } from "../wire/kind";
import { first } from "./place";
import type { Place, PlaceObject } from "./place";

const touch = (sheet: HostSheet, change: (sheet: HostSheet) => void) => {
  change(sheet);
  sheet.touched.layout = true;
};

const margin = (name: string): Scalar<HostSheet> =>
  readWrite(
    (object) => object.data.page.margins[name] ?? 50.4,
    (object, value) => touch(object.data, (sheet) => void (sheet.page.margins[name] = value)),
  );

const rectOf = (target: string | PlaceObject) => (typeof target === "string" ? parseLocal(target) : first(target));

export const PAGE_LAYOUT: Kind<HostSheet> = {
  name: "PageLayout",
  scalars: {
    Orientation: readWrite(
      (object) => object.data.page.orientation,
      (object, value) => touch(object.data, (sheet) => void (sheet.page.orientation = value)),
    ),
    PaperSize: readWrite(
      (object) => object.data.page.paperSize,
      (object, value) => touch(object.data, (sheet) => void (sheet.page.paperSize = value)),
    ),
    Zoom: readWrite(
      (object) => object.data.page.zoom,
      (object, value) => touch(object.data, (sheet) => void (sheet.page.zoom = value)),
    ),
    CenterHorizontally: readWrite(
      (object) => object.data.page.centerHorizontally,
      (object, value) => touch(object.data, (sheet) => void (sheet.page.centerHorizontally = value)),
    ),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: (object) => make("HeaderFooterGroup", object, object.data) },
  methods: {
    SetPrintArea: (object, target) => touch(object.data, (sheet) => void (sheet.page.printArea = rectOf(target))),
    SetPrintTitleRows: (object, target) => {
      const rect = rectOf(target);
      touch(object.data, (sheet) => void (sheet.page.titleRows = [rect.top, rect.bottom]));
    },
  },
};

export const HEADERS_FOOTERS: Kind<HostSheet> = {
  name: "HeaderFooterGroup",
  links: { DefaultForAllPages: (object) => make("HeaderFooter", object, object.data) },
};

const footer = (name: string): Scalar<HostSheet> =>
  readWrite(
    (object) => object.data.page.footers[name] ?? "",
    (object, value) => touch(object.data, (sheet) => void (sheet.page.footers[name] = String(value))),
  );

export const HEADER_FOOTER: Kind<HostSheet> = {
  name: "HeaderFooter",
  scalars: {
    LeftFooter: footer("left"),
    CenterFooter: footer("center"),
    RightFooter: footer("right"),
    LeftHeader: footer("leftHeader"),
    CenterHeader: footer("centerHeader"),
    RightHeader: footer("rightHeader"),
  },
};

export const VALIDATION: Kind<Place> = {
  name: "DataValidation",
  scalars: {
    Type: read((object) => (ruleOf(object) ? "List" : "None")),
    Rule: readWrite(
      (object) => ruleOf(object) ?? {},
      (object, rule) => {
        const { sheet, rects } = object.data;
        object.book.mayWrite(sheet);
        const source = rule?.list?.source;
        if (typeof source === "string" && source.length > 255) throw invalidArgument();
        sheet.validations.push(...rects.map((rect) => ({ rect, rule })));
        sheet.touched.layout = true;
      },
    ),
    Prompt: readWrite(
      () => ({ showPrompt: true, title: "", message: "" }),
      (object, prompt) => {
        const { sheet, rects } = object.data;
        object.book.mayWrite(sheet);
        const message = String(prompt?.message ?? "");
        if (message.length > 255 || String(prompt?.title ?? "").length > 32) throw invalidArgument();
        for (const rect of rects) {
          const known = sheet.validations.find((one) => rectName(one.rect) === rectName(rect));
          if (known) known.prompt = message;
          else sheet.validations.push({ rect, rule: {}, prompt: message });
        }
        sheet.touched.layout = true;
      },
    ),
    IgnoreBlanks: readWrite(
      () => true,
      () => undefined,
    ),
  },
  methods: {
    Clear: (object) => {
      const { sheet, rects } = object.data;
      object.book.mayWrite(sheet);
      sheet.validations = sheet.validations.filter(
        (one) =>
          !rects.some(
            (rect) =>
              one.rect.top >= rect.top &&
              one.rect.bottom <= rect.bottom &&
              one.rect.left >= rect.left &&
              one.rect.right <= rect.right,
          ),
      );
      sheet.touched.layout = true;
    },
  },
};

const ruleOf = (object: PlaceObject) =>
  object.data.sheet.validations.find(
    (one) => one.rect.top <= first(object).top && one.rect.bottom >= first(object).bottom,
  )?.rule;
