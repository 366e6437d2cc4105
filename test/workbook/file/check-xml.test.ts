import { finish } from "../../../src/workbook/file/steps";
import { checkXmlSteps } from "../../../src/workbook/file/xml/check-xml";
import { MalformedXml } from "../../../src/workbook/file/xml/malformed";
import { plainXml } from "../../../src/workbook/file/xml/plain-xml";

const check = (text: string) => finish(checkXmlSteps(text));

const GOOD: readonly (readonly [string, boolean])[] = [
  ["<a/>", true],
  ['\uFEFF<?xml version="1.0"?>\r\n<a b="1" c=\'2\'><d/>甲&amp;&#x4e2d;&#10;</a >\n', true],
  ['<a x="1>2"/>', true],
  ['<r x="1>2"/>', false],
  ["<row >1</row\n>", false],
  ["<a><!-- b > c --></a>", false],
  ["<a><![CDATA[</a>]]></a>", false],
  ["<a><?b c?></a>", false],
  ['<x:a xmlns:x="u" x:b="1"><x:c/></x:a>', true],
  ['<sheetData><row r="1"><c r="A1"><v>1</v></c><extLst/></row></sheetData>', true],
  ["<a>]]&gt;></a>", true],
];

test.each(GOOD)("%j is well-formed; plain %j", (text, plain) => {
  expect(check(text)).toEqual({ plain });
});

const BAD = [
  '<?xml version="1.0" en<coding="UTF-8"?><a/>',
  '<?xml version="1.0"? standalone="yes"?><a/>',
  "<?xml encoding='UTF-8'?><a/>",
  "",
  "甲",
  "<a>",
  "<a></b>",
  "<a></ab>",
  "<a/><b/>",
  "<a/>甲",
  "<a b=1/>",
  '<a b="1"c="2"/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  "<a b/>",
  "<a b='1/>",
  "<1/>",
  "< a/>",
  "<a>&b;</a>",
  "<a>&amp</a>",
  "<a>&#0;</a>",
  "<a>&#xFFFE;</a>",
  "<a>\u0001</a>",
  '<a b="\u0002"/>',
  "<a>]]></a>",
  "<a><!-- -- --></a>",
  "<a><!-- </a>",
  "<a><![CDATA[</a>",
  "<![CDATA[a]]>",
  "<!DOCTYPE a><a/>",
  "<a><?xml b?></a>",
  "<x:a/>",
  '<a x:b="1"/>',
  '<a><b xmlns:x="u"/><x:c/></a>',
  "<a>".repeat(300) + "</a>".repeat(300),
  "<sheetData><row><row/></row></sheetData>",
  "<sheetData><x/></sheetData>",
  '<a b="1"',
];

test.each(BAD)("%j is not well-formed", (text) => {
  expect(() => check(text)).toThrow(MalformedXml);
});

test("long names, attributes and blanks cost what they are long", () => {
  const n = 1_000_000;
  const attributes = Array.from({ length: n / 10 }, (_, i) => ` a${i}=">"`).join("");
  for (const text of [`<${"a".repeat(n)}/>`, `<a ${"b".repeat(n)}="1"/>`, `<a${" ".repeat(n)}/>`, `<b${attributes}/>`])
    expect(check(text)).toEqual({ plain: true });
});

test("the usual spelling says the same", () => {
  const text = '<a>1<![CDATA[<b>&]]>2<!-- <b> --><?x <b>?><c d="1>2"/></a >';
  expect(plainXml(text)).toBe('<a>1&lt;b&gt;&amp;2<c d="1&gt;2"/></a>');
});
