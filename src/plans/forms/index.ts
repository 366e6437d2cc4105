export { fillForm } from "./fill-form";
export type { CheckedTotal, FilledCell, FormFill, FormInput, Unanswered } from "./form";
