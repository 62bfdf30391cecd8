import { messagesFor } from "../../../src/i18n";

/** The interface's English words, for sentences whose wording is no concern of a test. */
export const words = messagesFor("en");
