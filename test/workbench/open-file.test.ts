import { fileSource, openSource, type OpeningStep } from "../../src/workbench/open-file";
import type { FilePort } from "../../src/workbook/file";

const port = {} as FilePort;
const bytes = Uint8Array.of(1);
const source = { name: "台账.xlsx", read: async () => bytes };

test("opens in steps the page can show", async () => {
  const steps: OpeningStep[] = [];
  const opened = await openSource(
    source,
    () => ({ ok: true, value: port }),
    (step) => steps.push(step),
  );
  expect(opened).toEqual({ kind: "opened", port });
  expect(steps).toEqual(["reading", "unpacking"]);
});

test.each([
  [
    "a file that is gone",
    { ...source, read: () => Promise.reject(new Error("gone")) },
    () => ({ ok: true, value: port }) as const,
    { kind: "unreadable" },
  ],
  [
    "a refusal",
    source,
    () => ({ ok: false, refusal: { code: "encrypted" } }) as const,
    { kind: "refused", refusal: { code: "encrypted" } },
  ],
  [
    "an opener that throws",
    source,
    () => {
      throw new TypeError("x is not iterable");
    },
    { kind: "broken", detail: "x is not iterable" },
  ],
])("%s comes back as a value", async (_, from, opener, expected) => {
  expect(await openSource(from, opener, () => {})).toEqual(expected);
});

test("a file beyond all ledgers is not even read", async () => {
  const file = {
    name: "x.xlsx",
    size: 300 * 1024 * 1024,
    arrayBuffer: () => Promise.reject(new Error("read")),
  } as unknown as File;
  expect(
    await openSource(
      fileSource(file),
      () => ({ ok: true, value: port }),
      () => {},
    ),
  ).toEqual({ kind: "refused", refusal: { code: "too-large" } });
});
