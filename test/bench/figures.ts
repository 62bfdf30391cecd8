import { CONVERSATIONS, EDITS, type IndexFigures, INDEX_EDITS, INTRODUCTIONS, MEETINGS_OF_OLD_FRIEND, type VaultFigures } from "./run-vault.js";

/** What a run of the benchmark came to. */
export interface BenchResult {
	/** Bytes of main.js. */
	readonly size: number;
	/** Medians by number of contacts, the smallest vault first. */
	readonly vaults: ReadonlyMap<number, VaultFigures>;
	/** The index alone in the largest vault; null when it was left out. */
	readonly largest: { readonly contacts: number; readonly figures: IndexFigures } | null;
}

/** One line of the table. */
export interface Line {
	readonly what: string;
	readonly unit: string;
	/** By column: the vaults, then the largest; null where nothing is measured. */
	readonly values: readonly (number | null)[];
	/** The bare pass that the figure is held against, by column. */
	readonly floors: readonly (number | null)[];
	readonly target: string;
	/** The most the target allows in the column it is for; null for a figure without a target. */
	readonly limit: { readonly column: number; readonly most: number } | null;
}

/** The contacts for which the targets are set. */
const TARGET_CONTACTS = 10_000;

/** The lines of the table. */
export function linesOf({ size, vaults, largest }: BenchResult): readonly Line[] {
	const columns = [...vaults.values()];
	const target = [...vaults.keys()].indexOf(TARGET_CONTACTS);
	const floors = [...columns.map(({ floor }) => floor), largest?.figures.floor ?? null];
	const none = floors.map(() => null);
	const limit = (most: number): Line["limit"] => (target < 0 ? null : { column: target, most });
	const all = (what: string, unit: string, read: (figures: IndexFigures) => number, goal: string, most: number | null): Line => ({
		what, unit, values: [...columns.map(read), largest === null ? null : read(largest.figures)], floors: none, target: goal,
		limit: most === null ? null : limit(most),
	});
	const panel = (what: string, unit: string, read: (figures: VaultFigures) => number, goal: string, most: number | null): Line => ({
		what, unit, values: [...columns.map(read), null], floors: none, target: goal, limit: most === null ? null : limit(most),
	});
	return [
		{ ...all("Index: every note read, everyone ranked; main thread", "ms", ({ index }) => index, "", null), floors },
		all("Index, times the floor", "×", ({ ratio }) => ratio, "≤ 5", 5),
		all("Index, from layout ready by the clock", "ms", ({ indexWall }) => indexWall, "", null),
		all("Longest task while indexing", "ms", ({ longestTask }) => longestTask, "< 50", 50),
		panel("One edit → right row painted", "ms", ({ editPainted }) => editPainted, "≤ 100", 100),
		panel("One edit, the plugin's main-thread work, panel open", "ms", ({ editWork }) => editWork, "< 5", 5),
		all(`One edit, the index alone (mean of ${INDEX_EDITS})`, "ms", ({ indexEdit }) => indexEdit, "", null),
		growth(columns, largest),
		all(`One edit of whom a contact knows, index and network (mean of ${INDEX_EDITS})`, "ms", ({ tiesEdit }) => tiesEdit, "< 2", 2),
		all(`Introductions to one contact (mean of ${INTRODUCTIONS})`, "ms", ({ introductions }) => introductions, "< 20, also in the largest", 20),
		all("Matches of everybody who seeks something", "ms", ({ matches }) => matches, "< 200", 200),
		panel(`An unrelated edit (mean of ${EDITS.toLocaleString("en")})`, "ms", ({ unrelatedEdit }) => unrelatedEdit, "< 0.1", 0.1),
		panel(`Questions for one conversation (mean of ${CONVERSATIONS})`, "ms", ({ recommend }) => recommend, "< 5", 5),
		panel(`New meeting note with someone of ${MEETINGS_OF_OLD_FRIEND.toLocaleString("en")} meetings → questions painted`, "ms", ({ openMeeting }) => openMeeting, "< 100", 100),
		panel("Opening the panel → painted", "ms", ({ openPanel }) => openPanel, "< 70", 70),
		panel("A search key → painted", "ms", ({ search }) => search, "< 50", 50),
		panel("Opening the network map → painted", "ms", ({ openMap }) => openMap, "< 300", 300),
		panel("Contacts drawn on it", "", ({ shownOnMap }) => shownOnMap, "", null),
		panel("Dragging it, the plugin's work a frame", "ms", ({ panMap }) => panMap, "< 8", 8),
		panel("People due", "", ({ due }) => due, "", null),
		panel("Elements built at first paint, their list open", "", ({ elements }) => elements, "≤ 1,500", 1500),
		all("JS heap of plugin, index and network", "MB", ({ heap }) => heap, "≤ 16", 16),
		all("onload", "ms", ({ onload }) => onload, "< 10", 10),
		{
			what: "main.js", unit: "KB", values: floors.map((_, column) => (column === Math.max(0, target) ? size / 1024 : null)), floors: none,
			target: "≤ 260", limit: { column: Math.max(0, target), most: 260 },
		},
	];
}

/** How much dearer an edit is in the largest vault than in the smallest. */
function growth(columns: readonly VaultFigures[], largest: BenchResult["largest"]): Line {
	const smallest = columns[0]?.indexEdit ?? NaN;
	const value = largest === null ? null : largest.figures.indexEdit / smallest;
	const none = columns.map(() => null);
	return {
		what: "The same, times its cost in the smallest vault", unit: "×", values: [...none, value], floors: [...none, null],
		target: "≤ 1.5", limit: largest === null ? null : { column: columns.length, most: 1.5 },
	};
}

/** Whether a line keeps its target; null when it has none or was not measured. */
export function isReached({ values, limit }: Line): boolean | null {
	const value = limit === null ? null : (values[limit.column] ?? null);
	return value === null || limit === null ? null : value <= limit.most;
}
