import { check } from "./commands/check";
import { complete } from "./commands/complete";
import { fill } from "./commands/fill";
import { mark, unmark } from "./commands/mark";
import { recognise } from "./commands/recognise";
import { register } from "./commands/register";
import { report } from "./commands/report";
import { rollup } from "./commands/rollup";
import { EXIT, Fault } from "./fault";
import type { Host } from "./host";
import { type CommandName, type Options, readOptions } from "./options";
import { refuseOverwriting } from "./read-ledger";
import { USAGE } from "./usage";

const RUN: Readonly<Record<CommandName, (options: Options, host: Host) => Promise<number>>> = {
  recognise,
  check,
  mark,
  unmark,
  report,
  fill,
  register,
  complete,
};

/** Runs one command and gives its exit status. Results go to `print` alone, everything else to `tell`. */
export async function run(words: readonly string[], host: Host): Promise<number> {
  if (words.length === 1 && (words[0] === "--help" || words[0] === "-h")) {
    host.print(USAGE);
    return EXIT.done;
  }
  try {
    if (words[0] === "rollup") return await rollup(words.slice(1), host);
    const options = readOptions(words);
    refuseOverwriting(options, host);
    const status = await RUN[options.command](options, host);
    if (status === EXIT.noLedger)
      host.tell(`${options.file}：没有识别到台账。请确认表里有表头（姓名、时间、会议类型等）和至少一行记录。\n`);
    return status;
  } catch (error) {
    if (!(error instanceof Fault)) return unforeseen(error, host);
    host.tell(`${error.message}\n`);
    if (error.status === EXIT.usage) host.tell(`\n${USAGE}`);
    return error.status;
  }
}

/** The outermost guard: a fault of ours ends in a sentence too. Nothing was written, since OUT is written last and whole. */
function unforeseen(error: unknown, host: Host): number {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  host.tell(
    `处理这个文件时程序出了错，什么也没有写，原文件没有动。请换一份文件再试，或把下面这行告诉维护的人。\n${words.split("\n")[0]!.slice(0, 300)}\n`,
  );
  return EXIT.notAWorkbook;
}
