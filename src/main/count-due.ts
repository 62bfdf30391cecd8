import type { ContactIndex } from "../vault/contact-index";

/** How many people are due today, asleep ties left out. */
export function countDue(index: ContactIndex): number {
	let due = 0;
	for (const { path } of index.contacts()) if (index.reconnection(path)?.standing === "due") due++;
	return due;
}
