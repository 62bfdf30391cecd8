import { pluralEn } from "../plural";
import { brief } from "./brief";

/** The network map. */
export const map = {
	title: "Network map",
	search: "Find someone",
	you: "You",
	by: { label: "Arrange by", sector: "Sector", company: "Company", community: "Community" },
	/** A group of people who know each other, by the one who knows most of them. */
	around: (name: string): string => `Around ${name}`,
	/** Those of the many small groups, and those of none. */
	other: { sector: "Other sectors", company: "Other companies", community: "Others" },
	none: { sector: "No sector", company: "No company", community: "On their own" },
	/** The dotted ring beyond all circles. */
	beyond: "Further out",
	noCircle: "No circle",
	count: (shown: number, all: number): string =>
		shown === all ? pluralEn(all, { one: "# contact", other: "# contacts" }) : `${shown.toLocaleString("en")} of ${pluralEn(all, { one: "# contact", other: "# contacts" })}`,
	found: (count: number): string => pluralEn(count, { one: "# found", other: "# found" }),
	/** Said where there are too many to begin with everyone. */
	startsWithDue: "With this many contacts, the map starts with who is due and the target contacts.",
	showEveryone: "Show everyone",
	filter: {
		label: "Filter",
		clear: "Clear filters",
		showLabel: "Who", circleLabel: "Circle", goalLabel: "Goal", companyLabel: "Company", tagLabel: "Tag",
		show: { "everyone": "Everyone", "due": "Due", "due-and-targets": "Due and target contacts" },
		circle: "Any circle", goal: "Any goal", company: "Any company", tag: "Any tag",
	},
	tools: {
		list: "Show as a list", map: "Show as a map", zoomOut: "Zoom out", zoomIn: "Zoom in", fit: "Show everything", save: "Save a picture",
	},
	saveNamed: "Picture with names",
	saveUnnamed: "Picture without names",
	/** The file's name and the line at its foot. */
	pictureName: (day: string): string => `Network map ${day}`,
	pictureFoot: (count: number, date: string): string => `${pluralEn(count, { one: "# contact", other: "# contacts" })} · ${date}`,
	saved: (path: string): string => `The picture is in your vault: ${path}`,
	notSaved: "The picture couldn’t be saved.",
	open: "Open",
	legend: "Legend",
	legends: {
		lively: "Lively: keeping its cadence", mild: "Mild: soon due", cooling: "Cooling: past its cadence", asleep: "Asleep: for a year or more",
		target: "Target contact", size: "Larger: a stronger tie",
	},
	warmths: { lively: "lively", mild: "mild", cooling: "cooling", asleep: "asleep" },
	/** A contact's circle, warmth and last exchange. */
	standing: (circle: string, warmth: string | null, exchange: string): string => `${circle}, ${warmth === null ? "" : `${warmth}: `}${exchange}`,
	target: "target contact",
	/** What the picture shows, for those who don't see it. */
	label: (count: number, rings: number, parts: number): string =>
		`Map of ${pluralEn(count, { one: "# contact", other: "# contacts" })} in ${pluralEn(rings, { one: "# circle", other: "# circles" })} and ${pluralEn(parts, { one: "# part", other: "# parts" })}.`,
	path: (target: string, via: readonly string[]): string => `A path to ${target} through ${brief.list(via)} is drawn.`,
	keys: "Arrow keys move between contacts, Enter opens, plus and minus zoom, 0 shows everything, slash searches.",
	closeSide: "Close",
	more: (count: number): string => pluralEn(count, { one: "Show # more", other: "Show # more" }),
	emptyTitle: "Your network, at a glance",
	emptyText: "Once a note is a contact, it stands here: the closer the circle, the nearer to you.",
	nobodyTitle: "Nobody here",
	nobodyText: "Nobody matches the filters.",
};
