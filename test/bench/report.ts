import { type BenchResult, isReached, type Line, linesOf } from "./figures.js";

const METHOD = `Each figure is the median of 5 runs, each in a fresh page of headless Chromium, the sizes in turn; the largest vault is
measured once, without a panel. The page holds the plugin as it is shipped, on the test host of \`test/host\`, with a vault in memory:
contacts with 3 meeting notes each, most of them due, the long lists of the panel open. Beside the index stands the floor of the same
page: a bare pass that touches every value of every property and every link of every note's cached metadata and keeps nothing. Times of
the main thread are times at work, by the thread's own clock, so that other programs do not count; they are read from the browser's
trace (floor, onload, index, longest task), or are the share that the browser's profiler finds in frames of the plugin, whatever these
call (edits; layout and paint are left out). Times to painted are by the clock, from the edit, the command or the key until the first
frame that shows the right thing has been drawn; waiting for a frame is included, and so is the host's own delay of a parse. An edit
with the panel open dates a meeting today, so that its person's row in *This week* shows as done; the figure of a page is the middle one
of 5, a profile of a single one being coarse. The heap is what is in use after forced collections,
with the plugin enabled and ready, less the same before.`;

/** Why a target is missed and what was tried, by the figure's name; shown while it is missed. */
const MISSED: Readonly<Record<string, string>> = {
	"Index, times the floor": `The floor touches; the index also keeps facts, asks the app where each link leads, and ranks everyone for
today and for the week's start. About a fifth of its time is garbage collection of what it keeps, a fifth the first touch of memory that
the floor pays too, a tenth the app's answers about links. Tried, and kept: each link of a meeting asked once instead of twice, names
as numbers instead of texts, packed notes and places, day arithmetic without dates, no list or copy for what is empty, file times
fetched only where a task asks, the ranked order made only when it is asked for. Since the network stands beside it, a quarter of the
time goes into asking whom links of contacts and meetings mean, and the vaults measured hold more properties.`,
	"main.js": `No library weighs much: all together are 30 KB, and nothing unused is bundled. Texts weigh most: the interface in two
languages 110 KB, the questions, drafts and templates in three registers 77. Of the code, index, network and writer are 60, dialogs 59, reading,
editing and filling notes 58, commands 53, the map 43, the panel 42, graph, matches and coverage 37, brief and insights 30, recognition and
properties 28, recommending and drafting 27, the guide 17, ranking 13. The map pans and zooms with code of its own: the library for that
weighed 55 with what it brought along. Shortening the names of our own members would save less than a tenth.`,
};

/** The table as it is printed and kept, with the machine and the method. */
export function renderReport(result: BenchResult, machine: string): string {
	const sizes = [...result.vaults.keys(), ...(result.largest === null ? [] : [result.largest.contacts])];
	const lines = linesOf(result);
	const header = ["", "target at 10,000", ...sizes.map((size) => `${size.toLocaleString("en")} contacts`), "reached"];
	const rows = lines.map((line) => [
		line.unit === "" ? line.what : `${line.what} (${line.unit})`, line.target, ...sizes.map((_, column) => cell(line, column)), verdict(line),
	]);
	return [
		"# Benchmarks", "", "`npm run bench` measures and writes this page; `npm run bench -- --quick` only prints a first impression.", "",
		machine, "", ...table([header, ...rows]), "", ...missedOf(lines), "## Method", "", METHOD, "",
	].join("\n");
}

function missedOf(lines: readonly Line[]): string[] {
	const missed = lines.filter((line) => isReached(line) === false && MISSED[line.what] !== undefined);
	if (missed.length === 0) return [];
	return ["## Where a target is missed", "", ...missed.flatMap(({ what }) => [`**${what}.** ${MISSED[what] ?? ""}`, ""])];
}

function cell({ values, floors }: Line, column: number): string {
	const value = values[column] ?? null;
	const floor = floors[column] ?? null;
	if (value === null) return "";
	return floor === null ? format(value) : `${format(value)} (floor ${format(floor)})`;
}

function verdict(line: Line): string {
	const reached = isReached(line);
	return reached === null ? "" : reached ? "yes" : "**no**";
}

function format(value: number): string {
	if (value >= 1000) return Math.round(value).toLocaleString("en");
	return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}

function table(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]): string => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
	const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
	return rows.flatMap((row, at) => (at === 0 ? [line(row), rule] : [line(row)]));
}
