import { KINDS } from "./kinds";
import { apiSets, enterExcel, leaveExcel, startExcel } from "./load/excel-in-node";
import { HostBook } from "./model/book";
import { parseApiSets } from "./wire/api-sets";
import { SPELLED_OTHERWISE } from "./wire/session";

afterAll(leaveExcel);

/** Kinds that share a class of the client, or that the client does not show. */
const CLASS_OF: Readonly<Record<string, string | null>> = {
  TableAutoFilter: "AutoFilter",
  Functions: null,
  FunctionResult: null,
  "Microsoft.InternalService.AddinInternalService": null,
};

interface ClientClass {
  readonly prototype: Record<string, any>;
}

let classes: Record<string, ClientClass>;
const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase());

beforeAll(async () => {
  const book = new HostBook();
  book.addSheet("一");
  const running = await startExcel(book);
  enterExcel(running);
  classes = running.window.Excel;
});

const named = KINDS.map((kind) => [kind.name, kind] as const).filter(([name]) => CLASS_OF[name] !== null);

test.each(named)("%s has only members that the client has under these names", (name, kind) => {
  const proto = classes[CLASS_OF[name] ?? name]?.prototype;
  expect(proto).toBeDefined();
  const scalars: string[] = proto!._scalarPropertyOriginalNames ?? [];
  const settable: boolean[] = proto!._scalarPropertyUpdateable ?? [];
  const wrong = Object.entries(kind.scalars ?? {}).flatMap(([scalar, { set }]) => {
    if (SPELLED_OTHERWISE[`${name}.${scalar.charAt(0).toLowerCase()}${scalar.slice(1)}`]) return [];
    const index = scalars.indexOf(scalar);
    if (index < 0) return [`${scalar} is no scalar`];
    return set && settable.length > 0 && !settable[index] ? [`${scalar} cannot be set`] : [];
  });
  const members = lower(Object.getOwnPropertyNames(proto));
  const others = [...Object.keys(kind.links ?? {}), ...Object.keys(kind.methods ?? {})].filter(
    (member) => !members.includes(member.toLowerCase()),
  );
  expect({ wrong, others }).toEqual({ wrong: [], others: [] });
});

test.each(named)("%s: the requirement set of every member is known", (name, kind) => {
  const type = CLASS_OF[name] ?? name;
  const members = [
    ...Object.keys(kind.scalars ?? {}),
    ...Object.keys(kind.links ?? {}),
    ...Object.keys(kind.methods ?? {}),
  ].filter((member) => !member.startsWith("_"));
  const key = (member: string) => `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  expect(members.map(key).filter((member) => apiSets()[SPELLED_OTHERWISE[member] ?? member] === undefined)).toEqual([]);
});

test("the requirement sets are those of the installed type file", () => {
  expect(apiSets()).toEqual(parseApiSets());
  expect(apiSets()).toMatchObject({
    "Range.getMergedAreasOrNullObject": "ExcelApi 1.13",
    "Workbook.notes": "ExcelApi 1.18",
    "Worksheet.showGridlines": "ExcelApi 1.8",
  });
});
