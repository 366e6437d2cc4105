import { useState } from "react";
import { cellName } from "../../../domain/address";
import type { Unread } from "../../../domain/ledger";
import { usePane } from "../../context";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";

/** Items shown before the rest is asked for. */
const FIRST = 5;
const PAGE = 50;
const LONGEST = 20;

interface UnreadListProps {
  readonly title: string;
  readonly items: readonly Unread[];
  /** Whole sheets: the sheet's name stands for the place. */
  readonly bySheet?: boolean;
}

/** What was not read, where, what stood there, and why. Nothing is skipped in silence. */
export function UnreadList({ title, items, bySheet = false }: UnreadListProps) {
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const [limit, setLimit] = useState(FIRST);
  const { recognised, shell } = words;
  const shown = items.slice(0, limit);
  return (
    <section>
      <p className={layout.body}>{title}</p>
      <ul className={layout.list}>
        {shown.map((item, i) => {
          const row = item.row ?? 1;
          const column = item.column ?? 1;
          const place =
            bySheet || item.row === undefined
              ? item.sheet
              : item.column === undefined
                ? words.overview.detail.row(item.sheet, row)
                : cellName(row, column);
          const raw = item.raw.length > LONGEST ? `${item.raw.slice(0, LONGEST)}…` : item.raw;
          return (
            <li key={i} className={`${layout.small} ${layout.wrap}`}>
              <LinkButton
                onClick={() =>
                  void session.select({
                    sheet: item.sheet,
                    range: { top: row, left: column, bottom: row, right: column },
                  })
                }
              >
                {place}
              </LinkButton>{" "}
              {recognised.unreadItem(bySheet ? "" : raw, recognised.unreadWhy[item.reason])}
            </li>
          );
        })}
      </ul>
      {items.length > shown.length ? (
        <LinkButton alone onClick={() => setLimit(limit + PAGE)}>
          {shell.showMore(Math.min(PAGE, items.length - shown.length))}
        </LinkButton>
      ) : null}
    </section>
  );
}
