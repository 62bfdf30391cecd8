import type { en } from "./en";

/** Every string of the interface: texts, and functions where a text depends on facts. A missing one does not compile. */
export type Messages = typeof en;

/** Languages of the interface. */
export type Language = "en" | "fr";
