import { type ReactNode, useState } from "react";
import { usePane } from "../context";
import { LinkButton } from "./link-button";
import { useLayoutStyles } from "./layout-styles";

/** A list whose first lines are shown, the rest on demand. */
export function FirstLines({
  lines,
  first,
  small = false,
}: {
  lines: readonly ReactNode[];
  first: number;
  small?: boolean;
}) {
  const layout = useLayoutStyles();
  const { shell } = usePane().words;
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, first);
  return (
    <>
      <ul className={layout.list}>
        {shown.map((line, i) => (
          <li key={i} className={small ? layout.small : layout.body}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length > first ? (
        <LinkButton alone onClick={() => setAll(!all)}>
          {all ? shell.showFewer : shell.showAll(lines.length)}
        </LinkButton>
      ) : null}
    </>
  );
}
