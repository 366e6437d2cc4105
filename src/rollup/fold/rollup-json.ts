import type { BranchOutcome, FileOutcome, Settled } from "./settle";
import { totalsOf } from "./totals";
import { branchWords, fileWords } from "../words";

/** What `rollup --json` prints. Keys and order are those of the contract; the same outcome gives the same bytes. */
export function rollupJson(settled: Settled): object {
  const { files, branches } = settled;
  return {
    files: files.map(fileJson),
    branches: branches.map(branchJson),
    missing: branches.filter(({ state }) => state === "missing").map(({ name }) => name),
    totals: totalsOf(branches),
  };
}

function fileJson({ file, branches, state, reasons }: FileOutcome): object {
  return {
    file,
    branch: branches.length === 0 ? null : branches.length === 1 ? branches[0] : branches,
    state,
    why: reasons.length === 0 ? null : reasons.length === 1 ? reasons[0] : reasons,
    ...(reasons.length === 0 ? {} : { words: fileWords(reasons) }),
  };
}

function branchJson(branch: BranchOutcome): object {
  const { name, files, state, part } = branch;
  return { name, files, state, words: branchWords(branch), figures: part?.figures ?? null };
}
