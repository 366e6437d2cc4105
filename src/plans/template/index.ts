export { planTemplate } from "./fill-template";
export type { GapReason, TemplateFill, TemplateGap, TemplateInput } from "./template-fill";
