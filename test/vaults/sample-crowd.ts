import { addDays, type CalendarDay } from "../../src/domain/day/calendar-day";
import { noteText } from "./note-text";

type Note = [path: string, text: string];

const FIRST = [
	"Adrien", "Alice", "Antoine", "Beth", "Bruno", "Carla", "Cédric", "Chloé", "Colin", "Dora", "Edward", "Émile", "Eva", "Fanny",
	"George", "Gilles", "Helen", "Hugo", "Ivan", "Jeanne", "Julia", "Karim", "Kate", "Léa", "Liam", "Maëlle", "Max", "Noémie", "Omar",
	"Pauline", "Quentin", "Rachel",
];
const LAST = [
	"Abbott", "Aubry", "Baker", "Blanchet", "Caron", "Clarke", "Da Silva", "Delmas", "Dubois", "Evans", "Faure", "Fischer", "Girard",
	"Hughes", "Ibrahim", "Jacquet", "Kovacs", "Lefèvre", "Marsh", "Nguyen", "Owens", "Picard", "Quinn", "Renaud", "Schmidt", "Turner",
	"Urbain", "Vidal", "Walsh", "Young",
];
const COMPANIES = [
	{ name: "Halden", sector: "Design" }, { name: "Kestrel Energy", sector: "Energy" }, { name: "Atelier Nord", sector: "Design" },
	{ name: "Northway", sector: "Software" }, { name: "Polar Works", sector: "Industry" }, { name: "Tidal", sector: "Software" },
	{ name: "Open Grid", sector: "Energy" }, { name: "Cyclo", sector: "Mobilité" }, { name: "Lumen", sector: "Law" },
	{ name: "Civic Lab", sector: "Public sector" }, { name: "Studio Brume", sector: "Design" }, { name: "Fjord Systems", sector: "Software" },
];
const OFFERS = ["salary tables", "user testing", "a workshop in Lille", "contract templates", "relecture de dossiers", "speaking at events"];
const SEEKS = ["user tests", "a co-founder", "speakers for events", "un bureau à louer", "a contract template", "press contacts"];
const ROLES = [
	"Designer", "Chef de projet", "Engineer", "Directrice commerciale", "Product manager", "Juriste", "Researcher", "Acheteuse",
	"Sales lead", "Responsable RH", "Analyst", "Journaliste",
];
const CHANNELS = ["coffee", "call", "lunch", "email", "video", "message", "event", "visit"];

/** Circle, its cadence in days, and how many people of the crowd are in it. */
const LAYERS = [
	{ circle: "inner", days: 30, count: 2 },
	{ circle: "close", days: 90, count: 6 },
	{ circle: "active", days: 180, count: 20 },
	{ circle: "wide", days: 365, count: 34 },
	{ circle: "watch", days: 365, count: 5 },
	{ circle: null, days: 365, count: 12 },
] as const;

const PEOPLE = LAYERS.reduce((sum, { count }) => sum + count, 0);

/** The rest of the sample network: people most of whom are on track, a few of whom are due or soon will be. */
export function sampleCrowd(today: CalendarDay): Note[] {
	const notes: Note[] = [];
	let index = 0;
	for (const { circle, days, count } of LAYERS) {
		for (let place = 0; place < count; place++) notes.push(...crowdPerson(index++, place, circle, days, today));
	}
	return notes;
}

function crowdPerson(index: number, place: number, circle: string | null, days: number, today: CalendarDay): Note[] {
	const name = nameOf(index);
	const company = pick(COMPANIES, index * 5 + (index >> 3));
	const properties: Record<string, unknown> = {
		type: "contact",
		company: company.name,
		role: pick(ROLES, index * 7 + place),
		sector: company.sector,
	};
	if (index % 4 === 1) properties["knows"] = [index + 3, index + 12].map((other) => `[[${nameOf(other % PEOPLE)}]]`);
	if (index % 9 === 2) properties["introduced-by"] = `[[${nameOf((index + 20) % PEOPLE)}]]`;
	if (index % 11 === 4) properties["offers"] = [pick(OFFERS, index)];
	if (index % 13 === 6) properties["seeks"] = [pick(SEEKS, index)];
	if (circle === null) return [[`People/${name}.md`, noteText(properties)]];
	properties["circle"] = circle;
	// One in six is past the interval; the others are spread over it.
	const fraction = place % 6 === 5 ? 1.15 + (place % 4) * 0.12 : 0.08 + ((place * 37) % 90) / 100;
	const last = addDays(today, -Math.max(8, Math.round(days * fraction)));
	const channel = pick(CHANNELS, index * 3 + place);
	if (place % 3 === 0) {
		return [
			[`People/${name}.md`, noteText(properties)],
			[`Meetings/${last} ${name}.md`, noteText({ type: "meeting", date: last, contacts: [`[[${name}]]`], channel })],
		];
	}
	const lines = [0, 1, 2].map((back) => `- ${addDays(last, -back * Math.round(days * 0.9))} #via/${channel}\n`);
	return [[`People/${name}.md`, noteText(properties, `\n## Log\n${lines.join("")}`)]];
}

function nameOf(index: number): string {
	return `${pick(FIRST, index)} ${pick(LAST, index * 7 + 3)}`;
}

function pick<T>(list: readonly T[], index: number): T {
	return list[index % list.length] as T;
}
