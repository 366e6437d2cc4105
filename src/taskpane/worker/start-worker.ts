import type { JudgeWorker } from "./judge-in-worker";

/** The product's own worker; a file of its own beside the page. Throws where the browser has none. */
export const startWorker = (): JudgeWorker =>
  new Worker(new URL("./judge-worker.ts", import.meta.url), { name: "judge" });
