export * from "./calendar";
export * from "./clause";
export * from "./pack";
export * from "./select";
export * from "./settings";
export { NATIONAL_PACK, RECORDS } from "./data/index";
