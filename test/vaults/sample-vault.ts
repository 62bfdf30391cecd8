import { addDays, type CalendarDay } from "../../src/domain/day/calendar-day";
import { noteText } from "./note-text";
import { sampleCast } from "./sample-cast";
import { sampleCrowd } from "./sample-crowd";
import { sampleMeetings } from "./sample-meetings";

/** A vault as paths to texts. */
export type VaultFiles = ReadonlyMap<string, string>;

/**
 * A vault of about 120 contacts in English and French with meetings, daily notes and goals, in which every standing and
 * every reason occurs, and some problems on purpose. The same day gives the same vault; all days in it are relative to it.
 */
export function sampleVault(today: CalendarDay): VaultFiles {
	const files = new Map<string, string>();
	for (const [path, text] of [...settingsFiles(), ...frame(today), ...sampleCast(today), ...sampleMeetings(today), ...sampleCrowd(today)]) {
		if (files.has(path)) throw new Error(`The sample vault makes ${path} twice.`);
		files.set(path, text);
	}
	return files;
}

function settingsFiles(): [string, string][] {
	return [
		[".obsidian/daily-notes.json", JSON.stringify({ folder: "Daily", format: "YYYY-MM-DD" })],
		[".obsidian/templates.json", JSON.stringify({ folder: "Templates" })],
		[".obsidian/core-plugins.json", JSON.stringify({ "daily-notes": true, templates: true, "page-preview": true })],
	];
}

function frame(today: CalendarDay): [string, string][] {
	return [
		["Welcome.md", WELCOME],
		["Me.md", noteText({
			type: "me",
			aliases: ["Alex"],
			language: "en",
			"former-companies": ["[[Halden]]", "[[Studio Brume]]"],
			offers: ["design reviews", "user researchers from my panel", "introductions in Lyon", "ateliers de design"],
			seeks: ["design leadership", "energy storage"],
		}, "\nTwelve years of product design. Two teams built, one of them from nothing.\n")],
		["Templates/Contact.md", noteText({ type: "contact", company: "{{company}}", circle: "{{circle}}" }, "\n## Log\n")],
		["Organizations/Atelier Nord.md", noteText({ type: "organization" }, "\nDesign studio in Lille.\n")],
		["Organizations/Kestrel Energy.md", noteText({ type: "organization", sector: "Energy" },
			`\nBatteries for districts, since 2019.\n\n- ${addDays(today, 4)} open day at the Leiden site\n- ${addDays(today, 96)} the autumn gathering of installers\n`)],
		["Organizations/Halden.md", noteText({ type: "organization" }, "\nWhere it all began: 2014 to 2021.\n")],
		["Notes/Presence plan.md", noteText({ type: "presence-plan", cadence: "2 weeks", added: addDays(today, -60) },
			`\n## Objective\n\nTo be known for services people understand at once.\n\n## Log\n\n- ${addDays(today, -16)} wrote about the harbour project\n`)],
		["Notes/Reading list.md", "- The Strength of Weak Ties\n- How to be a good ancestor\n"],
		["Notes/Prototyping workshops this autumn.md",
			"Three free days for public teams and young companies, in Basel: <https://workshops.example/autumn>\n"],
		["Notes/Garden.md", "Tomatoes by the south wall, beans behind.\n"],
		[`Daily/${addDays(today, 9)}.md`, "Train at 8:12, seat 61.\n"],
	];
}

const WELCOME = `# Welcome to the sample vault

These notes are a small invented network: people in [[People]], meetings, daily notes and goals.

The panel on the right reads them and says who is due for a reconnection, and why. Try this:

- **Log** an exchange: put the pointer on a row, or press L on it. The dialog shows the lines it will write.
- **Snooze** with S, open everything else with M, search with /.
- Open a person's note and look at its *Log*: that is all the plugin keeps, and it is yours.

Whatever the panel writes can be undone, from its notice or with the command *Undo*.
`;
