import { Button, Field, Input, Switch } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { Clause } from "../../../standards";
import { usePane, usePaneState } from "../../context";
import { branchPack, defaultOf, withClause, withoutClause } from "../../figures/branch-pack";
import { useLayoutStyles } from "../../parts/layout-styles";

/** Switch and figures of a clause. A change needs its reason; taken back, it needs none. */
export function ClauseForm({ clause }: { clause: Clause }) {
  const layout = useLayoutStyles();
  const { words, language, session, environment } = usePane();
  const { settings } = usePaneState();
  const { standards: text } = words;
  const [on, setOn] = useState(clause.on);
  const [figures, setFigures] = useState<Readonly<Record<string, string>>>(() => figuresOf(clause));
  const [reason, setReason] = useState(clause.changed[0]?.reason ?? "");
  const [asked, setAsked] = useState(false);
  const faults = Object.fromEntries(Object.keys(clause.adjustable).map((name) => [name, !isInRange(clause, name, figures[name] ?? "")]));
  const changed = on !== clause.on || Object.entries(figuresOf(clause)).some(([name, value]) => figures[name] !== value);
  const pack = branchPack(settings.pack, environment.today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === "" || Object.values(faults).some(Boolean)) return;
    const values = Object.fromEntries(Object.keys(clause.adjustable).map((name) => [name, Number(figures[name])]));
    void session.setPack(withClause(pack, { id: clause.id, on, values, reason: reason.trim() }, environment.today));
  };
  return (
    <form className={layout.tight} onSubmit={submit}>
      <Switch checked={on} label={on ? text.on : text.off} onChange={(_, data) => setOn(data.checked)} />
      {Object.entries(clause.adjustable).map(([name, bounds]) => (
        <Field
          key={name}
          label={text.figureLabel(bounds.label[language], bounds.unit[language], String(defaultOf(clause.id, name) ?? ""))}
          validationMessage={faults[name] ? text.numberInvalid(String(bounds.min), String(bounds.max)) : undefined}
        >
          <Input value={figures[name] ?? ""} inputMode="decimal" onChange={(_, data) => setFigures({ ...figures, [name]: data.value })} />
        </Field>
      ))}
      {changed ? (
        <Field label={text.reason} hint={text.reasonHint} validationMessage={asked && reason.trim() === "" ? text.reasonNeeded : undefined}>
          <Input value={reason} onChange={(_, data) => setReason(data.value)} />
        </Field>
      ) : null}
      <div className={layout.row}>
        {changed ? (
          <Button type="submit" size="small" appearance="primary">
            {text.save}
          </Button>
        ) : null}
        {clause.changed.length > 0 ? (
          <Button size="small" onClick={() => void session.setPack(withoutClause(pack, clause.id, environment.today))}>
            {text.reset}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function figuresOf(clause: Clause): Record<string, string> {
  return Object.fromEntries(Object.keys(clause.adjustable).map((name) => [name, String(clause.values[name] ?? "")]));
}

function isInRange(clause: Clause, name: string, text: string): boolean {
  const bounds = clause.adjustable[name];
  const value = Number(text);
  return bounds !== undefined && text.trim() !== "" && Number.isFinite(value) && value >= bounds.min && value <= bounds.max;
}
