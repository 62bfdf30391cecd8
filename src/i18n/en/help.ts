/** Whom the user can help: who seeks what another, or the user, offers. */
export const help = {
	title: "Who can I help?",
	lead: "From what people seek and offer in your notes. You decide.",
	/** `offer` is null where it is in the same words. */
	match: (seeker: string, subject: string, offerer: string, offer: string | null): string =>
		offer === null ? `${seeker} is looking for ${subject}. ${offerer} can help.` : `${seeker} is looking for ${subject}. ${offerer} can help with ${offer}.`,
	own: (seeker: string, subject: string, offer: string | null): string =>
		offer === null ? `${seeker} is looking for ${subject}. You can help.` : `${seeker} is looking for ${subject}. You can help: ${offer}.`,
	/** An organisation both know from within. */
	mayKnow: (organization: string): string => `${organization} in common: they may have met`,
	/** `name` is a contact. */
	mutual: (name: string): string => `${name} knows them both`,
	/** What happened last with someone. */
	last: (name: string, exchange: string): string => `${name}: ${exchange}`,
	noExchange: "no exchange noted yet",
	/** `on` is a day as in "on 3 June". */
	suggested: (name: string, on: string): string => `Suggested to ${name} ${on}`,
	write: (name: string): string => `Write to ${name}`,
	offer: (name: string): string => `Offer ${name} your help`,
	introduced: "Introduced",
	done: "Done",
	/** What stands in both logs; `link` is the other of the two. */
	log: (link: string, subject: string): string => `introduced to ${link}: ${subject}`,
	introducedTo: (one: string, other: string): string => `Introduced ${one} and ${other}`,
	ask: "Worth asking what they’re looking for",
	none: "Nobody to match just now",
	noneText: "Once one note says what somebody seeks and another what somebody offers, the two meet here.",
	noOffers: "Your own note doesn’t say yet what you offer. Add a few words under “offers”, and whom you can help yourself shows up here.",
};
