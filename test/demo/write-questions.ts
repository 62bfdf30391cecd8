import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PURPOSES } from "../../src/domain/interactions/meeting";
import {
	QUESTION_PHASES, QUESTION_SLOTS, type ExampleFacts, type QuestionPhase, type QuestionRule, type QuestionSlot,
} from "../../src/domain/questions/question";
import { QUESTION_BANK } from "../../src/domain/questions/question-bank";
import { messagesFor } from "../../src/i18n";

const HERE = fileURLToPath(import.meta.url);
const PAGE = path.resolve(path.dirname(HERE), "../../docs/questions.md");
const { words } = messagesFor("en");

const INTRODUCTION = `# The recommended questions

*New meeting note* and *Insert recommended questions* choose from these, and from your own. Nothing is random: the same notes give
the same questions.

- There are five to seven, in the order of a conversation: an opening, at most two that follow up last time, two or three on the
  subject, one on offers and needs, and one to end on.
- A question may be asked when it suits your purpose, when what it takes for granted about the relationship, the goal or the silence
  is true, and when every fact in its words (in braces below) is known. With several people, that goes for each of them.
- Your own questions come first, then those closest to this person and this goal. Among equals the order differs from person to
  person, and one conversation doesn't ask twice for the same reason if it can help it.
- A question with an answer under it in one of the last three meetings is not asked again; one without an answer comes back as a
  follow-up. *Another one* goes through the rest.

French has two texts, by *tu* and by *vous*. The hidden mark \`%%rekindle:ID%%\` behind a question in your notes is its name below.
`;

const PHASES: Readonly<Record<QuestionPhase, string>> = {
	"opening": "To open", "follow-up": "To follow up", "subject": "On the subject", "offer": "On offers and needs", "closing": "To end on",
};
const SLOTS: Readonly<Record<QuestionSlot, string>> = {
	"company": "their company", "former-company": "a company you shared", "sector": "their sector", "role": "their role",
	"goal": "your goal", "need": "a need of your goal", "seek": "what they seek", "offer": "what they offer", "topic": "the topic",
};
const SILENT_FROM = 365;
/** Those left out are told rather than those that fit, when they are so few. */
const FEW = 3;

/** The bank as a page in Markdown: a chapter for each phase, and in it each rule with its texts and when it may be asked. */
export function renderQuestionsPage(bank: readonly QuestionRule[]): string {
	const counted = `\nThere are ${String(bank.length)} of them.\n`;
	const chapters = QUESTION_PHASES.map((phase) => {
		const sections = new Map<string, string>();
		for (const rule of bank.filter((one) => one.phase === phase)) {
			const heading = headingOf(rule);
			sections.set(heading, (sections.get(heading) ?? "") + renderRule(rule));
		}
		return `\n## ${PHASES[phase]}\n${Array.from(sections, ([heading, rules]) => `\n### ${heading}\n${rules}`).join("")}`;
	});
	return `${INTRODUCTION}${counted}${chapters.join("")}`;
}

/** What a rule is listed under: why it is asked, with the purpose, kind of goal or relationship that it is for. */
function headingOf({ why, purposes, examples: { chosen } }: QuestionRule): string {
	switch (why) {
		case "purpose": return tellPurposes(purposes);
		case "closing": return "Whom else to talk to, and how to go on";
		case "goal": return `For a goal: ${words.goalKinds[chosen.goalKind ?? "other"]}`;
		case "relationship": return `Relationship: ${words.relationships[chosen.relationships?.[0] ?? "other"]}`;
		case "market": return "Sounding the market";
		case "interest": return "Interest in the person";
		case "long-silence": return "After a long silence";
		case "first-talk": return "A first conversation";
		case "left-open": return "Left open last time";
		case "promised": return "Promised last time";
		case "next-step": return "Planned last time";
		case "seeks": return "What they are looking for";
		case "offers": return "What they can help with";
		case "give-first": return "To give before asking";
	}
}

function renderRule(rule: QuestionRule): string {
	const { id, ask } = rule;
	return `\n**${ask.en}** \`${id}\`\n\n- ${ask.fr.tu}\n- ${ask.fr.vous}\n- *${tellWhen(rule)}*\n`;
}

function tellWhen({ purposes, examples: { chosen, passed } }: QuestionRule): string {
	const { purpose: _example, ...conditions } = chosen;
	const asked = tellFacts(conditions);
	const not = tellFacts(differing(passed, chosen)) || tellMissing(chosen);
	return `${tellPurposes(purposes)}${asked === "" ? "" : `; ${asked}`}.${not === "" ? "" : ` Not ${not}.`}`;
}

function tellPurposes(purposes: QuestionRule["purposes"]): string {
	if (purposes === "all") return "Any purpose";
	const others = PURPOSES.filter((purpose) => !purposes.includes(purpose));
	const [told, before] = others.length <= FEW ? [others, "any purpose but "] : [purposes, ""];
	return sentence(`${before}${list(told.map((purpose) => words.purposes[purpose]))}`);
}

/** The facts of an example in words: `with one person, with their company known (Atelier Nord)`; empty when it holds none. */
function tellFacts({ people, purpose, goalKind, relationships, silenceDays, promise, slots }: ExampleFacts): string {
	const known = QUESTION_SLOTS.filter((slot) => typeof slots?.[slot] === "string");
	return list([
		...(people === undefined ? [] : [people === 1 ? "with one person" : "with several people"]),
		...(purpose === undefined ? [] : [`for the purpose “${words.purposes[purpose]}”`]),
		...(goalKind === undefined || goalKind === null ? [] : [`for a goal of the kind “${words.goalKinds[goalKind]}”`]),
		...(relationships ?? []).map((one) => `when the relationship is “${words.relationships[one]}”`),
		...(silenceDays === undefined ? [] : [tellSilence(silenceDays)]),
		...(promise === undefined ? [] : [{ mine: "about what you promised", kept: "about a promise you kept", theirs: "about what they promised" }[promise]]),
		...known.map((slot) => `with ${SLOTS[slot]} known (${slots?.[slot] ?? ""})`),
	]);
}

function tellSilence(days: number | null): string {
	if (days === null) return "when no exchange is known";
	return days > SILENT_FROM ? "after more than a year" : "when the last exchange is less than a year ago";
}

/** What of an example is otherwise than in another. */
function differing(facts: ExampleFacts, other: ExampleFacts): ExampleFacts {
	const { slots: _same, ...rest } = facts;
	const told: Readonly<Record<string, unknown>> = other;
	return Object.fromEntries(Object.entries(rest).filter(([fact, value]) => JSON.stringify(value) !== JSON.stringify(told[fact])));
}

function tellMissing({ slots }: ExampleFacts): string {
	const missing = QUESTION_SLOTS.filter((slot) => slots?.[slot] !== undefined);
	return missing.length === 0 ? "" : `while ${missing.map((slot) => SLOTS[slot]).join(" or ")} is not known`;
}

function list(parts: readonly string[]): string {
	return parts.join(", ");
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

if (process.argv[1] === HERE) await writeFile(PAGE, renderQuestionsPage(QUESTION_BANK));
