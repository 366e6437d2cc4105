// npm start: install what is missing, build, serve. Node alone until the install is done.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { serve } from "./serve.mjs";

try {
  ensureInstalled();
  const built = spawnSync("npm", ["run", "--silent", "build"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) throw new Error("The build failed: see the lines above. 构建失败，请看上面几行。");
  const { address } = await serve({
    folder: fileURLToPath(new URL("../dist", import.meta.url)),
    port: Number(process.env.PORT ?? 3000),
  });
  process.stdout.write(`\n支部台账助手 · Branch Ledger: ${address}\n(Ctrl+C 结束)\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
