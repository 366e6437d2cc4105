import type { Page } from "playwright-core";
import { eventually } from "./eventually";

const NAME_BOX = '[data-grid] [data-u-comp="defined-name"] input';

/** The selected cell, as the grid's own name box says it. */
export const selectedCell = (page: Page): Promise<string> => page.locator(NAME_BOX).inputValue();

const EDITOR = "__editor___INTERNAL_EDITOR__DOCS_NORMAL";

/** The selection has come to rest: Univer sets it some frames after a sheet is shown. */
async function settled(page: Page): Promise<void> {
  let before = "";
  await eventually(
    () => selectedCell(page),
    (now) => {
      const same = now === before;
      before = now;
      return same;
    },
  );
}

/** Goes to a cell of the sheet in view by typing its name; the keyboard is then in the grid. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  const box = page.locator(NAME_BOX);
  await box.click();
  await box.fill(cell);
  await box.press("Enter");
  await page.waitForFunction((id) => document.activeElement?.id === id, EDITOR);
  await settled(page);
}

/** Types into the selected cell, as a user would. */
export async function typeIntoCell(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export async function showSheet(page: Page, name: string): Promise<void> {
  const tab = page.locator("[data-grid]").getByRole("tab", { name, exact: true });
  await tab.click();
  await eventually(
    () => tab.getAttribute("aria-selected"),
    (selected) => selected === "true",
  );
  await settled(page);
}

/** How many points of the drawn sheet have exactly this colour (`RRGGBB`): a mark is seen, not believed. */
export function countColour(page: Page, colour: string): Promise<number> {
  return page.evaluate((hex) => {
    const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
    let count = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>("[data-grid] canvas")) {
      const context = canvas.getContext("2d");
      if (!context || canvas.width === 0 || canvas.height === 0) continue;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count += 1;
    }
    return count;
  }, colour);
}

export const waitForColour = (page: Page, colour: string, there: boolean): Promise<boolean> =>
  eventually(
    async () => (await countColour(page, colour)) > 0,
    (found) => found === there,
  );

/** Where the selected cell is drawn: the place its editor opens at. */
async function selectedPlace(page: Page): Promise<{ x: number; y: number }> {
  await page.keyboard.press("F2");
  const editor = page.locator("[data-grid] #univer-doc-main-canvas").last();
  const box = await editor.boundingBox();
  await page.keyboard.press("Escape");
  if (!box) throw new Error("no cell is being edited");
  return box;
}

/** The colour a cell is filled with, as drawn (`RRGGBB`): a point of its upper left corner, inside its edges. */
export async function cellColour(page: Page, cell: string): Promise<string> {
  await goToCell(page, cell);
  const { x, y } = await selectedPlace(page);
  return page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>("[data-grid] canvas[id^=univer-sheet-main-canvas]")!;
      const { x: originX, y: originY } = canvas.getBoundingClientRect();
      const [red, green, blue, alpha] = canvas
        .getContext("2d")!
        .getImageData(left - originX + 5, top - originY + 5, 1, 1).data;
      // Nothing is painted where a cell has no fill: the page's white shows through.
      if (alpha === 0) return "FFFFFF";
      return [red, green, blue]
        .map((part) => part!.toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase();
    },
    [x, y] as const,
  );
}
