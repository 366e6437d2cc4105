import type { CalendarYear } from "../calendar";

export const CALENDAR: readonly CalendarYear[] = [];
