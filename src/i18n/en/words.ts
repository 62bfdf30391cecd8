import { plainRhythm, type RhythmFacts } from "../rhythm";

const NUMBERS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Names of the things the vault holds. */
export const words = {
	/** The channel as a thing: "coffee, 5 months ago". */
	channels: {
		breakfast: "breakfast", coffee: "coffee", lunch: "lunch", dinner: "dinner", meeting: "meeting", visit: "visit",
		event: "event", call: "call", video: "video call", message: "message", email: "email", card: "card",
	},
	/** The channel as one to come: "a call". */
	oneOf: {
		breakfast: "a breakfast", coffee: "a coffee", lunch: "a lunch", dinner: "a dinner", meeting: "a meeting",
		visit: "a visit", event: "an event", call: "a call", video: "a video call", message: "a message",
		email: "an email", card: "a card",
	},
	/** Shipped circles by id; the user's own carry their own names. */
	circles: { inner: "Inner", close: "Close", active: "Active", wide: "Wide", watch: "Watch" },
	networks: { close: "Close network", target: "Target" },
	statuses: { active: "Active", paused: "Paused", retired: "Retired", lost: "Lost touch", archived: "Archived" },
	relationships: {
		"former-colleague": "former colleague", colleague: "colleague", manager: "manager", report: "direct report",
		client: "client", supplier: "supplier", partner: "partner", alumni: "alumni", mentor: "mentor", mentee: "mentee",
		recruiter: "recruiter", investor: "investor", entrepreneur: "entrepreneur", inspiring: "inspiring",
		followed: "followed", friend: "friend", family: "family", other: "other",
	},
	/** What a meeting or message is for. */
	purposes: {
		"keep-in-touch": "keep in touch", "reconnect": "reconnect", "advice": "advice", "information": "information",
		"recommendation": "recommendation", "introduction": "introduction", "opportunity": "an opening",
		"visibility": "being better known", "mentoring": "mentoring", "discover": "getting acquainted", "thank": "saying thank you",
	},
	/** What people in a kind of work are often looking for. */
	seekIdeas: {
		influence: "influence", peers: "peers to compare notes with", talent: "talent", methods: "methods that work", clients: "clients",
		funding: "funding", partners: "partners", candidates: "candidates", projects: "projects", references: "references",
		problems: "problems worth solving", learning: "people to learn from", advice: "advice", stories: "stories", deals: "companies to back",
		suppliers: "suppliers", students: "cases for their students",
	},
	goalKinds: {
		job: "a job", business: "business", watch: "keeping watch", expertise: "expertise", partners: "partners",
		investors: "investors", project: "a project", other: "something else",
	},
	/** "every three months", "every week". */
	every(rhythm: RhythmFacts): string {
		const { count, unit } = plainRhythm(rhythm);
		return count === 1 ? `every ${unit}` : `every ${NUMBERS[count] ?? count} ${unit}s`;
	},
	/** No cadence is wanted. */
	never: "no cadence",
	/** One fact beside another: "Close · coffee, 5 months ago". */
	beside: (left: string, right: string): string => `${left} · ${right}`,
};
