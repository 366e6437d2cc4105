import type { Pack } from "../../../engine/types";
import { usePane, usePaneState } from "../../context";
import { branchPack } from "../../figures/branch-pack";

/** The branch's pack as it can be changed; `null` while what is kept cannot be used, so that no change overwrites it. */
export function useBranchPack(): Pack | null {
  const { environment, words, engine } = usePane();
  const { result, settings } = usePaneState();
  if (!result) return null;
  if (result.packs.unusable.branch && result.packs.table === undefined) return null;
  const kept = result.packs.table === undefined ? settings.pack : undefined;
  const empty = { format: engine.packs.format, name: result.books.branchName || words.shell.unnamedBranch };
  return branchPack(result.packs.branch, kept, empty, environment.today);
}
