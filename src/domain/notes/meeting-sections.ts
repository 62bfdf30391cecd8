import { foldKey } from "../text/fold-text";
import type { InsightKind } from "./meeting-content";

/** A section of a meeting note that is read; an insight's kind has one of its own. */
export type MeetingSection = "questions" | "insights" | "trend" | "need" | "skill" | "people" | "promises" | "next";

/** The names of the sections in both languages, by which headings and labels are recognised. */
const NAMES: Readonly<Record<MeetingSection, string>> = {
	questions: "question, my questions, your questions, Q&A, mes questions, vos questions",
	insights: "insight, insights, what I learned, learned, learnings, takeaways, key takeaways, "
		+ "à retenir, enseignements, ce que j’ai appris, ce que je retiens, apprentissages, points clés",
	trend: "trend, trends, market, market trends, tendance, tendances, marché, tendances du marché",
	need: "need, needs, their needs, market needs, besoin, besoins, leurs besoins, besoins du marché",
	skill: "skill, skills, skills to learn, skills to develop, to learn, compétence, compétences, compétences à acquérir, "
		+ "compétences à développer, à apprendre",
	people: "people, people to meet, people to meet next, who to meet, who to meet next, next people, further contacts, "
		+ "new contacts, introductions, personnes à rencontrer, personnes à rencontrer ensuite, à rencontrer, qui rencontrer, "
		+ "prochaines rencontres, contacts obtenus, contacts à rencontrer, nouveaux contacts, mises en relation",
	promises: "promise, promises, promised, my promises, commitments, to do, actions, action items, "
		+ "promesse, promesses, promis, mes promesses, engagements, à faire",
	next: "next, next step, next steps, what’s next, prochaine étape, prochaines étapes, étape suivante, suite, suites, la suite",
};

const SECTIONS: ReadonlyMap<string, MeetingSection> = new Map(
	(Object.keys(NAMES) as MeetingSection[]).flatMap((section) => NAMES[section].split(", ").map((name) => [foldKey(name), section])),
);
const LONGEST_NAME = 60;
const EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** The section a heading or label names, whatever its case, accents, numbers and signs around it; null for any other. */
export function sectionNamed(words: string): MeetingSection | null {
	if (words.length > LONGEST_NAME) return null;
	const key = foldKey(words.replace(EDGES, ""));
	// "Questions for Claire", "Questions à poser".
	return SECTIONS.get(key) ?? (key.startsWith("questions") ? "questions" : null);
}

/** The kind of insights a section holds; null for a section that holds none. */
export function insightKindOf(section: MeetingSection): InsightKind | null {
	if (section === "insights") return "other";
	return section === "trend" || section === "need" || section === "skill" ? section : null;
}
