import { nodeHost } from "./node-host";
import { run } from "./run";

void run(process.argv.slice(2), nodeHost()).then((status) => {
  process.exitCode = status;
});
