/** Languages of messages and of the pane. */
export type Language = "zh" | "en";
