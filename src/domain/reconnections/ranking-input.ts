import type { Circle } from "../contacts/circle";
import type { Contact } from "../contacts/contact";
import type { CalendarDay, WeekStart } from "../day/calendar-day";
import type { Interaction } from "../interactions/interaction";
import type { Goal } from "./goal";
import type { Owed } from "./owed";

/** All that is known of one contact, links resolved: what `rankContact(facts, context)` takes beside its context. */
export interface ContactFacts {
	readonly contact: Contact;
	/** Every day with an entry, newest first, days to come included: the ranking cuts at its own today. */
	readonly interactions: readonly Interaction[];
	/** Open things about this contact. */
	readonly owed: readonly Owed[];
	/** Days (`✅`) on which something owed to this contact was done. */
	readonly doneDays: readonly CalendarDay[];
	/** The goals the contact names, resolved. */
	readonly goals: readonly Goal[];
}

/** The part of the settings the ranking depends on. */
export interface RankingSettings {
	readonly circles: readonly Circle[];
	/** Exchanges a week. */
	readonly weeklyBudget: number;
	/** Coffees, breakfasts, lunches or dinners a month. */
	readonly monthlyRoutine: number;
	readonly weekStart: WeekStart;
}
