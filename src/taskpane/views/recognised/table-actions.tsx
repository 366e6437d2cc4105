import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useRef, useState } from "react";
import type { RecognisedTable } from "../../../domain/ledger";
import { usePane } from "../../context";
import { useLayoutStyles } from "../../parts/layout-styles";

const TablePreview = lazy(() => import("./table-preview").then((m) => ({ default: m.TablePreview })));

/** 转为命名表格 and 复制为规范表, each shown before it is done. */
export function TableActions({ table, named }: { table: RecognisedTable; named: string }) {
  const layout = useLayoutStyles();
  const { words } = usePane();
  const [open, setOpen] = useState<"name" | "copy" | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { tables } = words;
  if (table.kind === "other" || table.kind === "summary") return null;
  const toggle = (what: "name" | "copy") => setOpen(open === what ? null : what);
  // What was opened goes away under the keyboard; she goes on at the buttons.
  const close = () => {
    setOpen(null);
    buttons.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
  };
  return (
    <>
      <div className={layout.row} ref={buttons}>
        {table.name === null ? (
          <Button
            size="small"
            aria-expanded={open === "name"}
            aria-label={`${tables.name} ${named}`}
            onClick={() => toggle("name")}
          >
            {tables.name}
          </Button>
        ) : null}
        <Button
          size="small"
          aria-expanded={open === "copy"}
          aria-label={`${tables.copy} ${named}`}
          onClick={() => toggle("copy")}
        >
          {tables.copy}
        </Button>
      </div>
      {open ? (
        <Suspense fallback={<p className={layout.small}>{tables.working}</p>}>
          <TablePreview key={open} what={open} table={table} onDone={close} />
        </Suspense>
      ) : null}
    </>
  );
}
