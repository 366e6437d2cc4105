import { useEffect, useState } from "react";
import type { Engine } from "../../engine/types";

interface LoadedEngine {
  readonly engine: Engine | null;
  /** Its file did not come: the server is gone, or a proxy stands between. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The engine: the one given, else the product's own, which comes after the first picture. */
export function useEngine(given: Engine | undefined): LoadedEngine {
  const [engine, setEngine] = useState<Engine | null>(given ?? null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (engine || failed) return;
    let live = true;
    import("../../engine").then(
      (module) => live && setEngine(module.engine),
      () => live && setFailed(true),
    );
    return () => {
      live = false;
    };
  }, [engine, failed]);
  return { engine, failed, retry: () => setFailed(false) };
}
