/** A birthday as far as it is known: a month and day, with or without year, or a year alone. */
export type PartialDate =
	| { readonly year: number | null; readonly month: number; readonly day: number }
	| { readonly year: number; readonly month: null; readonly day: null };
