import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/pane";
import { PortDouble } from "../../support/port-double";
import { SNAPSHOT, TODAY } from "../fixture/branch-year";

let arrives = false;
jest.mock("../../../src/engine", () => {
  if (!arrives) throw new Error("ChunkLoadError");
  return jest.requireActual("../../../src/engine");
});

test("where the rest of the pane does not come, says so and tries again when asked", async () => {
  const port = new PortDouble(SNAPSHOT);
  const storage = { read: () => null, write: () => {} };
  render(
    <Pane port={port} environment={{ language: "zh", theme: "light", hostName: "test", today: TODAY, storage }} />,
  );
  expect(screen.getByRole("status")).toHaveTextContent("正在打开");
  const retry = await screen.findByRole("button", { name: "再做一次" });
  expect(screen.getByRole("status")).toHaveTextContent("没有加载完整");
  expect(port.calls).toEqual([]);
  arrives = true;
  await userEvent.click(retry);
  expect(await screen.findByRole("tab", { name: "概览" })).toBeVisible();
});
