import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../../../i18n";
import { usePane, usePaneState } from "../../context";
import { type PackFault, branchPack, readPack } from "../../figures/branch-pack";
import { copyText } from "../../parts/copy-detail";
import { useLayoutStyles } from "../../parts/layout-styles";

/** Out and in as text: a web view inside Excel can neither download a file nor be trusted to open one. */
export function PackExchange() {
  const layout = useLayoutStyles();
  const { words, session, environment } = usePane();
  const { settings } = usePaneState();
  const { standards: text } = words;
  const [shown, setShown] = useState<"export" | "import" | null>(null);
  const [draft, setDraft] = useState("");
  const [faults, setFaults] = useState<readonly PackFault[]>([]);
  const [copied, setCopied] = useState(false);
  const exported = JSON.stringify(branchPack(settings.pack, environment.today), null, 1);
  const toggle = (part: "export" | "import") => setShown(shown === part ? null : part);
  const take = () => {
    const read = readPack(draft);
    if ("faults" in read) return setFaults(read.faults);
    setFaults([]);
    setShown(null);
    void session.setPack(read.pack);
  };
  return (
    <section className={layout.tight}>
      <div className={layout.row}>
        <Button size="small" aria-expanded={shown === "export"} onClick={() => toggle("export")}>
          {text.exportPack}
        </Button>
        <Button size="small" aria-expanded={shown === "import"} onClick={() => toggle("import")}>
          {text.importPack}
        </Button>
      </div>
      {shown === "export" ? (
        <>
          <Field label={text.exportHint}>
            <Textarea readOnly value={exported} rows={6} />
          </Field>
          <Button size="small" onClick={() => void copyText(exported).then(setCopied)}>
            {copied ? text.copied : text.copy}
          </Button>
        </>
      ) : null}
      {shown === "import" ? (
        <>
          <Field label={text.importHint} validationMessage={faults.length > 0 ? faults.map((fault) => faultSentence(fault, words)).join(" ") : undefined}>
            <Textarea value={draft} rows={6} onChange={(_, data) => setDraft(data.value)} />
          </Field>
          <Button size="small" appearance="primary" disabled={draft.trim() === ""} onClick={take}>
            {text.apply}
          </Button>
        </>
      ) : null}
    </section>
  );
}

function faultSentence(fault: PackFault, words: Words): string {
  const { faults } = words.standards;
  if (fault.kind === "unknown-clause") return faults["unknown-clause"](fault.id);
  if (fault.kind === "out-of-range") return faults["out-of-range"](fault.id, fault.value, fault.low, fault.high);
  return faults[fault.kind];
}
