import { usePane } from "../../context";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Standards } from "../../../engine/types";

/** Aspects and items of a superior body's own list, as its pack brings them; nothing where none does. */
export function Checklist({ checklist }: { checklist: Standards["checklist"] }) {
  const layout = useLayoutStyles();
  const { standards: text } = usePane().words;
  if (checklist.length === 0) return null;
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{text.checklist}</h2>
      <ul className={layout.list}>
        {checklist.map(({ pack, aspect, items }, i) => (
          <li key={i} className={layout.tight}>
            <p className={layout.body}>{aspect}</p>
            <p className={`${layout.small} ${layout.wrap}`}>{text.items(items, pack)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
