import { Button, Field, Select } from "@fluentui/react-components";
import { Suspense, lazy, useRef, useState } from "react";
import type { LedgerKind } from "../../domain/ledger";
import { usePane } from "../context";
import { buttonRef } from "../parts/exact-props";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Result } from "../session/state";

const NewLedgerPreview = lazy(() => import("./new-ledger-preview").then((m) => ({ default: m.NewLedgerPreview })));

/** 新建台账: choose a kind, see it, make it. */
export function NewLedger({ result }: { result: Result }) {
  const layout = useLayoutStyles();
  const { engine, words } = usePane();
  const { tables, recognised } = words;
  const [kind, setKind] = useState<LedgerKind>("members");
  const [open, setOpen] = useState(false);
  const show = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    show.current?.focus();
  };
  return (
    <section className={layout.tight} aria-label={tables.newTitle}>
      <h2 className={layout.heading}>{tables.newTitle}</h2>
      <p className={layout.small}>{tables.newIntro}</p>
      <Field label={tables.kind}>
        <Select value={kind} onChange={(_, data) => setKind(data.value as LedgerKind)}>
          {engine.tables.kinds.map((one) => (
            <option key={one} value={one}>
              {recognised.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.row}>
        <Button ref={buttonRef(show)} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {tables.show}
        </Button>
      </div>
      {open ? (
        <Suspense fallback={<p className={layout.small}>{tables.working}</p>}>
          <NewLedgerPreview kind={kind} result={result} onDone={close} />
        </Suspense>
      ) : null}
    </section>
  );
}
