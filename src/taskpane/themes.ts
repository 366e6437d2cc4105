import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { PaneEnvironment } from "./environment";

/** Fluent's own themes, as they come. */
export const THEMES: Readonly<Record<PaneEnvironment["theme"], Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};
