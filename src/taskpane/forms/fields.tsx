import { Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../context";
import type { Fault } from "./drafts";

const useStyles = makeStyles({
  select: {
    width: "100%",
    minHeight: "32px",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "14px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  input: { width: "100%", minWidth: 0 },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: Fault | undefined;
  readonly hint?: string | undefined;
  /** Words to choose from; others can be typed. */
  readonly choices?: readonly string[] | undefined;
  readonly required?: boolean;
  readonly long?: boolean;
  /** A sentence in place of the fault's own, where it says more. */
  readonly message?: string | undefined;
  readonly numeric?: boolean;
}

/** A line of text with its label and what is wrong with it. */
export function TextField({
  label,
  value,
  onChange,
  fault,
  hint,
  choices,
  required = false,
  long = false,
  message,
  numeric = false,
}: TextFieldProps) {
  const styles = useStyles();
  const { faults } = usePane().words.register;
  const list = useId();
  const said = fault ? faults[fault] : message;
  return (
    <Field
      label={label}
      required={required}
      {...(hint ? { hint } : {})}
      {...(said ? { validationMessage: said, validationState: fault ? ("error" as const) : ("warning" as const) } : {})}
    >
      {long ? (
        <Textarea value={value} rows={2} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input
          className={styles.input}
          value={value}
          {...(choices ? { list } : {})}
          {...(numeric ? { inputMode: "decimal" as const } : {})}
          contentAfter={null}
          onFocus={(event) => event.target.select()}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
      {choices ? (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
  readonly fault?: Fault | undefined;
  readonly message?: string | undefined;
}

/** The browser's own list: it is fast by keyboard and small. */
export function SelectField({ label, value, options, onChange, fault, message }: SelectFieldProps) {
  const styles = useStyles();
  const { faults } = usePane().words.register;
  const said = fault ? faults[fault] : message;
  return (
    <Field
      label={label}
      {...(said ? { validationMessage: said, validationState: fault ? ("error" as const) : ("warning" as const) } : {})}
    >
      {(control) => (
        <select {...control} className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
