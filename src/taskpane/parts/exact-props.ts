import type { Ref, RefObject } from "react";

/** The message under a field, where there is one. Fluent's properties may be left out, not `undefined`. */
export const saying = (message: string | undefined): { validationMessage?: string } =>
  message === undefined ? {} : { validationMessage: message };

/** A button's ref, as Fluent's types take one under `exactOptionalPropertyTypes`. */
export const buttonRef = (ref: RefObject<HTMLButtonElement>): Ref<never> => ref as unknown as Ref<never>;
