/** Something in a note that cannot be read. The rest of the note counts. */
export interface Problem {
	readonly path: string;
	/** The key as written in the note; the empty text for the note as a whole. */
	readonly property: string;
	readonly code: ProblemCode;
	/** The value as written, shortened, for people to recognise it. */
	readonly value: string;
	/** What to write instead, as text, when one repair is sure: `2026-08-31` for `31/08/2026`; null for `02/01/2026`. */
	readonly repair: string | null;
}

/** What is wrong, named after what was wanted. */
export type ProblemCode =
	| "unreadable-frontmatter"
	| "not-a-day"
	| "future-last-contact"
	| "not-a-birthday"
	| "not-a-cadence"
	| "unknown-circle"
	| "unknown-network"
	| "unknown-status"
	| "unknown-relationship"
	| "unknown-channel"
	| "unknown-language"
	| "unknown-address-as"
	| "unknown-purpose"
	| "unknown-kind"
	| "unknown-goal-status"
	| "not-a-checkbox"
	| "not-a-value"
	| "number-for-text"
	| "self-link"
	| "meeting-without-day"
	| "meeting-without-contact";
