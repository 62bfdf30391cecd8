import { countDays } from "../calendar";
import { days } from "./days";

/** Longer ago than this, the month says it better than the day. */
const DAYS_TOLD_BY_DATE = 60;

const PURPOSES = {
	"keep-in-touch": "To keep in touch", "reconnect": "To pick up where you left off", "advice": "You want their advice",
	"information": "You want to know how they see it", "recommendation": "You’d like a recommendation",
	"introduction": "You’d like an introduction", "opportunity": "You’re looking for an opening",
	"visibility": "You want to be better known", "mentoring": "For your mentoring talks",
	"discover": "You want to get to know them", "thank": "You want to thank them",
};
const RELATIONSHIPS = {
	"former-colleague": "You used to work together", "colleague": "You work together", "manager": "You’ve worked for them",
	"report": "They’ve worked for you", "client": "They’re a client of yours", "supplier": "You rely on their work",
	"partner": "You’re partners", "alumni": "You went to the same school", "mentor": "They guide you", "mentee": "You guide them",
	"recruiter": "Hiring is their job", "investor": "Investing is their job", "entrepreneur": "They run their own company",
	"inspiring": "They inspire you", "followed": "You follow their work", "friend": "You’re friends", "family": "You’re family",
	"other": "You know each other",
};

/** Words about recommended questions: why each is proposed. */
export const questions = {
	/** One short sentence for each code; facts are plain, days ISO text. */
	why: {
		"interest": "To hear about them first",
		"first-talk": "A first conversation",
		"give-first": "To give before asking",
		"closing": "A good one to end on",
		"own": "One of your own questions",
		"long-silence": (last: string, today: string): string => `You last talked in ${days.monthYear(last, today)}`,
		"left-open": (day: string, today: string): string => `Left open ${back(day, today)}`,
		"next-step": (day: string, today: string): string => `The next step you noted ${back(day, today)}`,
		"promised": (by: "me" | "them", day: string | null, today: string): string =>
			`${by === "me" ? "You promised this" : "They promised you this"}${day === null ? "" : ` ${back(day, today)}`}`,
		"market": (sector: string | null): string => `You want to know their market${sector === null ? "" : `: ${sector}`}`,
		"purpose": (purpose: keyof typeof PURPOSES): string => PURPOSES[purpose],
		"goal": (goal: string): string => `For your goal: ${goal}`,
		"relationship": (relationship: keyof typeof RELATIONSHIPS): string => RELATIONSHIPS[relationship],
		"seeks": (subject: string): string => `They’re looking for ${subject}`,
		"offers": (subject: string): string => `They can help with ${subject}`,
	},
};

/** "yesterday", "on 3 June", "in March", "in March 2024". */
function back(day: string, today: string): string {
	return countDays(day, today) > DAYS_TOLD_BY_DATE ? `in ${days.monthYear(day, today)}` : days.on(day, today);
}
