import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Pack } from "../../../engine/types";
import { usePane, usePaneState } from "../../context";
import { Chip } from "../../parts/chip";
import { copyText } from "../../parts/copy-detail";
import { useLayoutStyles } from "../../parts/layout-styles";
import { useBranchPack } from "./use-branch-pack";
import { saying } from "../../parts/exact-props";

/** Out and in as text: a web view inside Excel can neither download a file nor be trusted to open one. */
export function PackExchange() {
  const layout = useLayoutStyles();
  const { words, engine } = usePane();
  const { standards: text } = words;
  const [shown, setShown] = useState<"export" | "import" | null>(null);
  const pack = useBranchPack();
  const toggle = (part: "export" | "import") => setShown(shown === part ? null : part);
  return (
    <section className={layout.tight}>
      <div className={layout.row}>
        {pack ? (
          <Button size="small" aria-expanded={shown === "export"} onClick={() => toggle("export")}>
            {text.exportPack}
          </Button>
        ) : null}
        <Button size="small" aria-expanded={shown === "import"} onClick={() => toggle("import")}>
          {text.importPack}
        </Button>
      </div>
      {shown === "export" && pack ? <PackText label={text.exportHint} value={engine.packs.write(pack)} /> : null}
      {shown === "import" ? <PackImport onDone={() => setShown(null)} /> : null}
    </section>
  );
}

/** A pack as text, to be copied. */
export function PackText({ label, value }: { label: string; value: string }) {
  const { standards: text } = usePane().words;
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Field label={label}>
        <Textarea readOnly value={value} rows={6} />
      </Field>
      <Button size="small" onClick={() => void copyText(value).then(setCopied)}>
        {copied ? text.copied : text.copy}
      </Button>
    </>
  );
}

const LEVELS: readonly Pack["level"][] = ["superior", "branch"];

/** What is wrong is listed before anything is taken; what can be used can then be taken all the same. */
function PackImport({ onDone }: { onDone: () => void }) {
  const layout = useLayoutStyles();
  const { words, session, engine, language } = usePane();
  const { result } = usePaneState();
  const { standards: text } = words;
  const [draft, setDraft] = useState("");
  const [chosen, setChosen] = useState<Pack["level"] | null>(null);
  const [looked, setLooked] = useState(false);
  const { pack, faults } = engine.packs.read(draft);
  const level = chosen ?? pack?.level ?? "branch";
  const blocked = level === "branch" && result?.packs.unusable.branch === true && result.packs.table === undefined;
  const take = () => {
    if (!pack || (faults.length > 0 && !looked)) return setLooked(true);
    onDone();
    void (level === "superior" ? session.setSuperiorPack({ ...pack, level }) : session.setPack({ ...pack, level }));
  };
  const said = looked ? faults.map((fault) => engine.packs.describeFault(fault, language)) : [];
  return (
    <>
      <Field label={text.importHint} {...saying(said.length > 0 ? said.join(" ") : undefined)}>
        <Textarea value={draft} rows={6} onChange={(_, data) => (setDraft(data.value), setLooked(false))} />
      </Field>
      <div className={layout.row} role="group" aria-label={text.whose}>
        <span className={layout.small}>{text.whose}</span>
        {LEVELS.map((one) => (
          <Chip key={one} tone="plain" pressed={level === one} onClick={() => setChosen(one)}>
            {text.levels[one]}
          </Chip>
        ))}
      </div>
      <p className={layout.small}>{text.replaces[level]}</p>
      <Button size="small" appearance="primary" disabled={draft.trim() === "" || blocked} onClick={take}>
        {said.length > 0 && pack ? text.applyRest : text.apply}
      </Button>
    </>
  );
}
