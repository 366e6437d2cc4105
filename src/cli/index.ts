import { nodeHost } from "./node-host";
import { isRollupWorker, serve } from "./rollup/worker";
import { run } from "./run";

if (isRollupWorker()) serve();
else
  void run(process.argv.slice(2), nodeHost()).then((status) => {
    process.exitCode = status;
  });
