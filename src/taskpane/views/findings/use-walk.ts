import { type KeyboardEvent, useState } from "react";
import type { Finding } from "../../../domain/finding";
import { usePane, usePlaceOf } from "../../context";
import type { FindingGroup } from "../../figures/finding-groups";

/** Where in the list the user is; walking goes to the finding's cell in the sheet. */
export interface Walk {
  readonly current: string | null;
  /** 1-based; 0 while nothing is open. */
  readonly position: number;
  readonly total: number;
  readonly open: (finding: Finding | null) => void;
  readonly step: (by: 1 | -1) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useWalk(groups: readonly FindingGroup[]): Walk {
  const { session } = usePane();
  const placeOf = usePlaceOf();
  const [current, setCurrent] = useState<string | null>(null);
  const order = groups.flatMap((group) => group.findings);
  const at = order.findIndex((finding) => finding.key === current);
  const show = (finding: Finding) => {
    setCurrent(finding.key);
    const place = placeOf(finding);
    if (place) void session.select(place);
  };
  const step = (by: 1 | -1) => {
    if (order.length === 0) return;
    const from = at === -1 && by === -1 ? 0 : at;
    show(order[(from + by + order.length) % order.length]!);
  };
  return {
    current: at === -1 ? null : current,
    position: at + 1,
    total: order.length,
    open: (finding) => (finding ? show(finding) : setCurrent(null)),
    step,
    onKeyDown(event) {
      if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    },
  };
}
