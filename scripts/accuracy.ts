/** Reads the sample ledgers and says how many tables, headers, columns and records were found, every miss by name. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { score } from "./accuracy-score";
import { loadCases } from "./accuracy-cases";

const shared = resolve(__dirname, "../../shared");

async function main(): Promise<void> {
  if (!existsSync(shared)) {
    process.stdout.write("accuracy: the sample ledgers are not here (../shared); nothing was measured\n");
    return;
  }
  const cases = await loadCases(shared);
  const report = score(cases);
  for (const miss of report.misses) process.stdout.write(`MISS ${miss}\n`);
  for (const [label, right, all] of report.figures)
    process.stdout.write(
      `${label.padEnd(34)} ${right}/${all}${all > 0 ? `  ${((right / all) * 100).toFixed(1)} %` : ""}\n`,
    );
}

void main();
