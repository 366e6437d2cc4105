import type { Page } from "playwright-core";

const NAME_BOX = '[data-grid] [data-u-comp="defined-name"] input';

/** The selected cell, as the grid's own name box says it. */
export const selectedCell = (page: Page): Promise<string> => page.locator(NAME_BOX).inputValue();

/** Goes to a cell of the sheet in view by typing its name. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  const box = page.locator(NAME_BOX);
  await box.fill(cell);
  await box.press("Enter");
}

/** Types into the selected cell, as a user would. */
export async function typeIntoCell(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator("[data-grid]").getByText(name, { exact: true }).first().click();
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
      for (let i = 0; i < data.length; i += 4) if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count += 1;
    }
    return count;
  }, colour);
}

/** Waits until points of this colour are there, or are no more. */
export async function waitForColour(page: Page, colour: string, there: boolean): Promise<void> {
  const deadline = 20_000;
  await page.waitForFunction(
    ([hex, wanted]) => {
      const [red, green, blue] = [0, 2, 4].map((at) => parseInt((hex as string).slice(at, at + 2), 16));
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>("[data-grid] canvas")) {
        const context = canvas.getContext("2d");
        if (!context || canvas.width === 0 || canvas.height === 0) continue;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        for (let i = 0; i < data.length; i += 4) if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) return wanted;
      }
      return !wanted;
    },
    [colour, there] as const,
    { timeout: deadline, polling: 200 },
  );
}
