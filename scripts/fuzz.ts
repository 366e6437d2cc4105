// npm run fuzz -- --minutes 10 [--seed 1]: damaged workbooks by chance; what fails is kept in .cache/fuzz by its seed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { campaign } from "./fuzz/campaign";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});

async function main(): Promise<void> {
  const folder = "test/fixtures/scenarios";
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const books = names.map((name) => new Uint8Array(readFileSync(join(folder, name))));
  const end = Date.now() + Number(values.minutes) * 60_000;
  const { tried, statuses, failures } = await campaign(books, Number(values.seed), () => Date.now() < end);
  mkdirSync(".cache/fuzz", { recursive: true });
  for (const { seed, fault, mutant } of failures) {
    writeFileSync(`.cache/fuzz/${seed}.xlsx`, mutant.bytes);
    process.stdout.write(`seed ${seed}: ${fault}\n`);
  }
  process.stdout.write(`${tried} mutants, exit statuses ${JSON.stringify(statuses)}, ${failures.length} failed\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

void main();
