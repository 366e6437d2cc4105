/* Asks a real Excel the questions that the emulated one answers by assumption, and keeps every request and answer. No build, no network. */
(function () {
  "use strict";

  /** Each step is small, leaves the workbook as it was (it works on a sheet of its own), and returns what Excel said. */
  var STEPS = [
    [
      "the set",
      async () => ({
        sets: ["1.13", "1.14", "1.17", "1.18", "1.20"].filter((set) =>
          Office.context.requirements.isSetSupported("ExcelApi", set),
        ),
      }),
    ],
    [
      "a sheet of our own, with a hidden name",
      async (context) => {
        const sheet = context.workbook.worksheets.add("recorder");
        sheet.names.add("_branch_ledger_report", '="recorder"').visible = false;
        await context.sync();
        sheet.names.load("items/name,items/formula,items/visible");
        await context.sync();
        return sheet.names.items.map((name) => [name.name, name.formula, name.visible]);
      },
    ],
    [
      "text that Excel would read as something else",
      async (context) => {
        const range = context.workbook.worksheets.getItem("recorder").getRange("A1:A7");
        range.values = [["'=1+1"], ["'007"], ["'3-1"], ["'2024.3.5"], ["'110101199003070012"], ["'#N/A"], ["'"]];
        range.load("values,formulas,valueTypes,numberFormat,text");
        await context.sync();
        return [range.values, range.formulas, range.valueTypes, range.numberFormat, range.text];
      },
    ],
    [
      "text format before the value",
      async (context) => {
        const range = context.workbook.worksheets.getItem("recorder").getRange("B1:B3");
        range.numberFormat = [["@"], ["@"], ["@"]];
        range.values = [["=1+1"], ["007"], [12]];
        range.load("values,formulas,valueTypes");
        await context.sync();
        return [range.values, range.formulas, range.valueTypes];
      },
    ],
    [
      "null leaves a cell, null in a format leaves its format",
      async (context) => {
        const range = context.workbook.worksheets.getItem("recorder").getRange("B1:B3");
        range.numberFormat = [[null], ["General"], [null]];
        range.values = [[null], [7], [null]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      },
    ],
    [
      "a rule over several areas: to which cell is its formula relative",
      async (context) => {
        const rule = context.workbook.worksheets
          .getItem("recorder")
          .getRanges("D5,D9:D10,D2")
          .conditionalFormats.add("Custom");
        rule.custom.rule.formula = '=AND(N("branch-ledger:mark")=0,LEN(TRIM(D5))=0)';
        rule.custom.format.fill.color = "#FFD6D6";
        const areas = rule.getRanges();
        areas.load("address,cellCount");
        rule.load("id,type");
        await context.sync();
        return [rule.id, rule.type, areas.address, areas.cellCount];
      },
    ],
    [
      "rules of the whole sheet, the formula loaded through customOrNullObject",
      async (context) => {
        const rules = context.workbook.worksheets.getItem("recorder").getRange().conditionalFormats;
        rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
        await context.sync();
        return rules.items.map((rule) => [
          rule.type,
          rule.customOrNullObject.isNullObject,
          rule.customOrNullObject.rule.formula,
        ]);
      },
    ],
    [
      "what is hidden, asked of the whole sheet",
      async (context) => {
        const all = context.workbook.worksheets.getItem("recorder").getRange();
        all.load("rowHidden,columnHidden");
        await context.sync();
        return [all.rowHidden, all.columnHidden];
      },
    ],
    [
      "merged areas of the used range",
      async (context) => {
        const merged = context.workbook.worksheets.getItem("recorder").getUsedRange().getMergedAreasOrNullObject();
        merged.load("areas/items/address");
        await context.sync();
        return merged.isNullObject ? null : merged.areas.items.map((area) => area.address);
      },
    ],
    [
      "the date system by Excel's own DATE",
      async (context) => {
        const date = context.workbook.functions.date(1904, 1, 1);
        date.load("value,error");
        await context.sync();
        return [date.value, date.error];
      },
    ],
    [
      "a table over cells that are there, its headers, its plain style",
      async (context) => {
        const sheet = context.workbook.worksheets.getItem("recorder");
        sheet.getRange("F1:H2").values = [
          ["姓名", "姓名", ""],
          ["甲", 1, 2],
        ];
        const table = sheet.tables.add("F1:H2", true);
        table.name = "recorder_table";
        table.style = "TableStyleLight1";
        table.showBandedRows = false;
        const header = table.getHeaderRowRange();
        header.load("values");
        await context.sync();
        table.convertToRange();
        await context.sync();
        return header.values;
      },
    ],
    [
      "rows in and out, and a kept range that moves",
      async (context) => {
        const sheet = context.workbook.worksheets.getItem("recorder");
        const anchor = sheet.getRange("5:5");
        anchor.load("rowIndex");
        await context.sync();
        sheet.getRange("3:4").insert("Down");
        anchor.load("rowIndex");
        await context.sync();
        const moved = anchor.rowIndex;
        sheet.getRange("3:4").delete("Up");
        await context.sync();
        return moved;
      },
    ],
    [
      "a link, lines inside one row, page setup",
      async (context) => {
        const sheet = context.workbook.worksheets.getItem("recorder");
        sheet.getRange("A20").hyperlink = { documentReference: "'recorder'!A1", textToDisplay: "3-1", screenTip: "" };
        const range = sheet.getRange("A20");
        range.numberFormat = [["@"]];
        range.values = [["3-1"]];
        range.load("values,hyperlink");
        for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"])
          sheet.getRange("A20:C20").format.borders.getItem(side).style = "Continuous";
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        sheet.pageLayout.setPrintTitleRows("$1:$2");
        await context.sync();
        return [range.values, range.hyperlink];
      },
    ],
    [
      "our part in the workbook",
      async (context) => {
        const parts = context.workbook.customXmlParts;
        const made = parts.add('<ledger xmlns="urn:branch-ledger:recorder"/>');
        await context.sync();
        const found = parts.getByNamespace("urn:branch-ledger:recorder");
        found.load("items/id");
        await context.sync();
        made.delete();
        await context.sync();
        return found.items.length;
      },
    ],
    [
      "what is not there",
      async (context) => {
        context.workbook.worksheets.getItem("no such sheet").load("name");
        await context.sync();
      },
    ],
    [
      "the sheet is emptied",
      async (context) => {
        const all = context.workbook.worksheets.getItem("recorder").getRange();
        all.unmerge();
        all.clear("All");
        all.dataValidation.clear();
        all.conditionalFormats.clearAll();
        await context.sync();
        return "delete the sheet named recorder by hand";
      },
    ],
  ];

  /** Runs every step; `tell` gets one line at a time. Returns the whole record. */
  window.recordExcel = async function (tell) {
    const record = [];
    const traffic = [];
    const log = console.log;
    OfficeExtension.CoreUtility._logEnabled = true;
    // The client tells its requests and answers to the console alone.
    console.log = (...words) => {
      traffic.push(words.map(String).join(" "));
    };
    try {
      for (const [name, step] of STEPS) {
        const entry = { step: name };
        const from = traffic.length;
        try {
          entry.result = await Excel.run((context) => step(context));
        } catch (error) {
          entry.error = {
            code: error.code,
            message: error.message,
            at: error.debugInfo && error.debugInfo.errorLocation,
          };
        }
        entry.traffic = traffic.slice(from);
        record.push(entry);
        tell(`${name}: ${entry.error ? `error ${entry.error.code}` : JSON.stringify(entry.result)}`);
      }
    } finally {
      console.log = log;
      OfficeExtension.CoreUtility._logEnabled = false;
    }
    const { diagnostics, platform } = Office.context;
    return { host: { platform, version: diagnostics && diagnostics.version }, record };
  };

  if (!document.getElementById("record")) return;
  Office.onReady(() => {
    document.getElementById("record").onclick = async () => {
      const list = document.getElementById("steps");
      list.textContent = "";
      const record = await window.recordExcel((line) => {
        list.appendChild(document.createElement("li")).textContent = line;
      });
      const text = JSON.stringify(record, null, 1);
      document.getElementById("text").value = text;
      document.getElementById("file").href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    };
  });
})();
