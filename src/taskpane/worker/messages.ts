import type { JudgeProgress, JudgeRequest, Judgement } from "../../engine/judge";
import type { Piece } from "../../engine/pieces";

/** What a page says to the worker. A request goes ahead without its long lists, which follow in pieces. */
export type ToWorker =
  | { readonly kind: "request"; readonly frame: JudgeRequest; readonly pieces: number }
  | { readonly kind: "piece"; readonly piece: Piece };

/** What the worker says to a page. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: JudgeProgress }
  | { readonly kind: "judgement"; readonly frame: Judgement; readonly pieces: number }
  | { readonly kind: "piece"; readonly piece: Piece }
  /** A fault of ours: kind and places, never what stood in a cell. */
  | { readonly kind: "fault"; readonly name: string; readonly stack: string };
