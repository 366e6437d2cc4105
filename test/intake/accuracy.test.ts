import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { loadCases } from "../../scripts/accuracy-cases";
import { score } from "../../scripts/accuracy-score";

const shared = resolve(__dirname, "../../../shared");
const present = existsSync(resolve(shared, "ledgers/truth.json"));
const goal: Readonly<Record<string, number>> = { found: 1, form: 0.95, rest: 0.98 };

if (!present) process.stdout.write("accuracy: the sample ledgers are not here; skipped\n");

(present ? test : test.skip)("the sample ledgers are recognised as well as is asked", async () => {
  const { figures } = score(await loadCases(shared));
  const short = figures.filter(
    ([label, right, all]) =>
      right / all <
      (label.startsWith("form") ? goal["form"]! : /found|no /.test(label) ? goal["found"]! : goal["rest"]!),
  );
  expect(short).toEqual([]);
  expect(figures.length).toBeGreaterThan(10);
});
