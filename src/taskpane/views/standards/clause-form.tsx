import { Button, Field, Input, Select, Switch } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { PeriodKind } from "../../../domain/period";
import type { Clause, Pack } from "../../../engine/types";
import { usePane } from "../../context";
import { above, withWish, withoutClause } from "../../figures/branch-pack";
import { useLayoutStyles } from "../../parts/layout-styles";
import { saying } from "../../parts/exact-props";

/** Switch, period and figures of a clause. A change needs its reason; taken back, it needs none. */
export function ClauseForm({ clause, pack }: { clause: Clause; pack: Pack }) {
  const layout = useLayoutStyles();
  const { words, language, session, environment } = usePane();
  const { standards: text } = words;
  const own = clause.changed.filter((change) => change.pack === pack.id);
  const [on, setOn] = useState(clause.on);
  const [period, setPeriod] = useState(clause.period);
  const [figures, setFigures] = useState<Readonly<Record<string, string>>>(() => figuresOf(clause));
  const [reason, setReason] = useState(own.map((change) => change.reason).find(Boolean) ?? "");
  const [asked, setAsked] = useState(false);
  const base = above(clause, pack.id);
  const faults = Object.fromEntries(
    Object.keys(clause.adjustable).map((name) => [name, !isInRange(clause, name, figures[name] ?? "")]),
  );
  const changed =
    on !== clause.on ||
    period !== clause.period ||
    Object.entries(figuresOf(clause)).some(([name, value]) => figures[name] !== value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === "" || Object.values(faults).some(Boolean)) return;
    const values = Object.fromEntries(Object.keys(clause.adjustable).map((name) => [name, Number(figures[name])]));
    void session.setPack(withWish(pack, clause, { on, period, values, reason: reason.trim() }, environment.today));
  };
  return (
    <form className={layout.tight} onSubmit={submit}>
      {clause.severity === undefined ? null : (
        <Switch checked={on} label={on ? text.on : text.off} onChange={(_, data) => setOn(data.checked)} />
      )}
      {clause.periods?.length ? (
        <Field label={text.period}>
          <Select value={period} onChange={(_, data) => setPeriod(data.value as PeriodKind)}>
            {[...new Set([base.period, ...clause.periods])].map((kind) => (
              <option key={kind} value={kind}>
                {text.periods[kind as PeriodKind]}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {Object.entries(clause.adjustable).map(([name, bounds]) => (
        <Field
          key={name}
          label={text.figureLabel(bounds.label[language], bounds.unit[language], String(base.values[name] ?? ""))}
          {...saying(faults[name] ? text.numberInvalid(String(bounds.min), String(bounds.max)) : undefined)}
        >
          <Input
            value={figures[name] ?? ""}
            inputMode="decimal"
            onChange={(_, data) => setFigures({ ...figures, [name]: data.value })}
          />
        </Field>
      ))}
      {changed ? (
        <Field
          label={text.reason}
          hint={text.reasonHint}
          {...saying(asked && reason.trim() === "" ? text.reasonNeeded : undefined)}
        >
          <Input value={reason} onChange={(_, data) => setReason(data.value)} />
        </Field>
      ) : null}
      <div className={layout.row}>
        {changed ? (
          <Button type="submit" size="small" appearance="primary">
            {text.save}
          </Button>
        ) : null}
        {own.length > 0 ? (
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
  return (
    bounds !== undefined && text.trim() !== "" && Number.isFinite(value) && value >= bounds.min && value <= bounds.max
  );
}
