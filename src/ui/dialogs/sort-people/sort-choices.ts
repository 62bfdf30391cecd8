import type { Circle } from "../../../domain/contacts/circle";
import type { LastTalked } from "../../../domain/notes/edit-contact";
import type { Messages } from "../../../i18n";
import { circleWord } from "../../../i18n/circle-word";
import type { Placement } from "./sort-port";

/** An answer on the card, and the key that gives it. */
export interface SortChoice<T> {
	/** One lower-case letter or digit. */
	readonly key: string;
	readonly label: string;
	/** Beside the label; may be empty. */
	readonly note: string;
	readonly value: T;
	/** Whether the note says so already. */
	readonly isCurrent: boolean;
}

/** Keys of the answers, the same in every language as they stand beside their words. */
const TARGET_KEY = "t";
const NOT_KEPT_KEY = "n";

/** Where a contact may be put: a digit for each of the first nine circles, then target, then not kept. */
export function placementChoices(
	circles: readonly Circle[],
	current: { readonly circle: string | null; readonly network: string | null; readonly cadence: unknown },
	messages: Messages,
): readonly SortChoice<Placement>[] {
	const { sort, words } = messages;
	return [
		...circles.slice(0, 9).map((circle, at): SortChoice<Placement> => ({
			key: String(at + 1),
			label: circleWord(circle, messages),
			note: circle.cadence === null ? "" : words.every(circle.cadence),
			value: { kind: "circle", id: circle.id },
			isCurrent: current.circle === circle.id,
		})),
		{ key: TARGET_KEY, label: sort.target, note: sort.targetNote, value: { kind: "target" }, isCurrent: current.network === "target" },
		{ key: NOT_KEPT_KEY, label: sort.notKept, note: "", value: { kind: "not-kept" }, isCurrent: current.cadence === "never" },
	];
}

/** When the user may have last talked with someone. */
export function lastTalkedChoices({ sort }: Messages): readonly SortChoice<LastTalked>[] {
	const choice = (key: string, label: string, value: LastTalked): SortChoice<LastTalked> =>
		({ key, label, note: "", value, isCurrent: false });
	return [
		choice("m", sort.month, "this-month"),
		choice("y", sort.year, "this-year"),
		choice("a", sort.years, "years-ago"),
		choice("x", sort.never, "never"),
	];
}
