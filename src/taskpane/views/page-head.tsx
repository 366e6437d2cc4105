import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../context";
import { ArrowLeftIcon } from "../parts/icons";
import { useLayoutStyles } from "../parts/layout-styles";
import { buttonRef } from "../parts/exact-props";

/** Head of a page of the menu: its name and the way back. The focus follows, for the menu that opened it is gone. */
export function PageHead({ title }: { title: string }) {
  const layout = useLayoutStyles();
  const { words, go } = usePane();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, [title]);
  return (
    <div className={layout.row} style={{ marginBottom: 8 }}>
      <Button
        ref={buttonRef(back)}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftIcon />}
        onClick={() => go("overview")}
      >
        {words.shell.back}
      </Button>
      <h2 className={layout.heading}>{title}</h2>
    </div>
  );
}
