import type { Relationship } from "../../contacts/contact";
import { PURPOSES, type Purpose } from "../../interactions/meeting";
import type { GoalKind } from "../../reconnections/goal";
import { QUESTION_SLOTS, type ExampleFacts, type QuestionFacts, type QuestionPhase, type QuestionRule, type QuestionWhy } from "../question";

/** When a question may be asked, with an example where it may and one where it may not; no examples for any time. */
export interface Condition {
	readonly applies: (facts: QuestionFacts) => boolean;
	readonly examples: QuestionRule["examples"] | null;
}

/** One question: its id, and its words in English, in French by *tu* and by *vous*. */
export type QuestionRow = readonly [id: string, en: string, tu: string, vous: string];

/** What the questions of a group have in common. */
export interface QuestionGroup {
	readonly phase: QuestionPhase;
	readonly why: QuestionWhy;
	/** Any, where nothing is said. */
	readonly purposes?: readonly Purpose[];
	/** At any time, where nothing is said. */
	readonly when?: Condition;
}

/** After so many days one has lost sight of someone. */
const LONG_SILENCE_DAYS = 365;
const SAMPLE_SLOTS: Readonly<QuestionFacts["slots"]> = {
	"company": "Atelier Nord", "former-company": "Halden", "sector": "energy", "role": "Head of design", "goal": "Lead a design team",
	"need": "hiring", "seek": "researchers", "offer": "portfolio reviews", "topic": "the move to Nantes",
};

const ALWAYS: Condition = { applies: () => true, examples: null };

/** The rules of a group, in its order. */
export function questionGroup({ phase, why, purposes, when = ALWAYS }: QuestionGroup, rows: readonly QuestionRow[]): readonly QuestionRule[] {
	return rows.map(([id, en, tu, vous]) => ({
		id, phase, why,
		purposes: purposes ?? "all",
		applies: when.applies,
		ask: { en, fr: { tu, vous } },
		examples: examplesOf(en, purposes, when),
	}));
}

/** With one person alone. */
export const withOne: Condition = {
	applies: ({ people }) => people === 1,
	examples: { chosen: { people: 1 }, passed: { people: 3 } },
};

/** With several people together. */
export const withSeveral: Condition = {
	applies: ({ people }) => people > 1,
	examples: { chosen: { people: 3 }, passed: { people: 1 } },
};

/** Where no exchange is known yet. */
export const firstTalk: Condition = {
	applies: ({ people, silenceDays }) => people === 1 && silenceDays === null,
	examples: { chosen: { silenceDays: null }, passed: { silenceDays: 20 } },
};

/** Where the last exchange is less than a year ago. */
export const inTouch: Condition = {
	applies: ({ silenceDays }) => silenceDays !== null && silenceDays <= LONG_SILENCE_DAYS,
	examples: { chosen: { silenceDays: 90 }, passed: { silenceDays: 900 } },
};

/** Where it is more than a year ago. */
export const longSilence: Condition = {
	applies: ({ silenceDays }) => silenceDays !== null && silenceDays > LONG_SILENCE_DAYS,
	examples: { chosen: { silenceDays: 900 }, passed: { silenceDays: 90 } },
};

/** With those one knows already. */
export const known: Condition = {
	applies: ({ silenceDays }) => silenceDays !== null,
	examples: { chosen: { silenceDays: 90 }, passed: { silenceDays: null } },
};

/** With those who all stand in a relationship to the user. */
export function related(relationship: Relationship): Condition {
	return {
		applies: ({ relationships }) => relationships.includes(relationship),
		examples: { chosen: { relationships: [relationship] }, passed: { relationships: ["other"] } },
	};
}

/** For a goal of a kind. */
export function forGoal(kind: GoalKind): Condition {
	return {
		applies: ({ goalKind }) => goalKind === kind,
		examples: { chosen: { goalKind: kind }, passed: { goalKind: kind === "job" ? "watch" : "job" } },
	};
}

/** About a promise of one kind: the user's own still open, or kept; or one of theirs. */
export function promised(promise: NonNullable<QuestionFacts["promise"]>): Condition {
	return {
		applies: (facts) => facts.promise === promise,
		examples: { chosen: { promise }, passed: { promise: promise === "mine" ? "theirs" : "mine" } },
	};
}

/** The group's examples with a purpose and the facts in a question's words; where nothing else can be missing, these are. */
function examplesOf(text: string, purposes: readonly Purpose[] | undefined, { examples }: Condition): QuestionRule["examples"] {
	const held = QUESTION_SLOTS.filter((slot) => text.includes(`{${slot}}`));
	const filled: ExampleFacts = {
		...(purposes?.[0] === undefined ? {} : { purpose: purposes[0] }),
		...(held.length === 0 ? {} : { slots: Object.fromEntries(held.map((slot) => [slot, SAMPLE_SLOTS[slot]])) }),
	};
	const other = PURPOSES.find((purpose) => purposes !== undefined && !purposes.includes(purpose));
	return {
		chosen: { ...filled, ...examples?.chosen },
		passed: examples === null ? (other === undefined ? {} : { ...filled, purpose: other }) : { ...filled, ...examples.passed },
	};
}
