import { addDays, addMonths, type CalendarDay } from "../../src/domain/day/calendar-day";
import { noteText } from "./note-text";

type Note = [path: string, text: string];
type Properties = Readonly<Record<string, unknown>>;

/** The people of the sample vault with a story: each stands for a standing, a reason or a problem. */
export function sampleCast(today: CalendarDay): Note[] {
	const ago = (days: number): CalendarDay => addDays(today, -days);
	const ahead = (days: number): CalendarDay => addDays(today, days);
	return [
		...goals(today),
		...dueWithReasons(ago, ahead),
		...owed(ago, ahead),
		...occasions(today, ahead, ago),
		...targets(ago),
		...doneThisWeek(today, ago),
		...waiting(ago, ahead),
		...dormant(ago),
		...problems(ago, ahead),
		...otherKeys(ago),
		...dailyNotes(ago),
	];
}

function person(name: string, properties: Properties, body = ""): Note {
	return [`People/${name}.md`, noteText({ type: "contact", ...properties }, body)];
}

function log(...lines: string[]): string {
	return `\n## Log\n${lines.map((line) => `- ${line}\n`).join("")}`;
}

function meeting(day: CalendarDay, what: string, names: readonly string[], properties: Properties = {}, body = ""): Note {
	const contacts = names.map((name) => `[[${name}]]`);
	return [
		`Meetings/${day} ${what}.md`,
		noteText({ type: "meeting", date: day, contacts, ...properties }, body === "" ? "" : `\n${body}\n`),
	];
}

function goals(today: CalendarDay): Note[] {
	const ago = (days: number): CalendarDay => addDays(today, -days);
	return [
		["Goals/Lead a design team.md", noteText({
			type: "goal",
			added: ago(75),
			kind: "job",
			status: "active",
			deadline: addMonths(today, 5),
			sector: ["energy storage"],
			needs: ["hiring managers", "design leadership", "user research in the field", "salary levels"],
		}, `\nA team of five to eight, in a company that builds things.\n${log(`${ago(6)} second interview at Kestrel Energy`)}`)],
		["Goals/Open a workshop.md", noteText({
			type: "goal", kind: "business", status: "draft", sector: ["craft"], needs: ["suppliers"],
		}, "\nNot before the plan is ready.\n")],
		["Goals/Réseau à Lyon.md", noteText({
			type: "goal", kind: "watch", status: "active", sector: ["mobilité"],
		}, "\nConnaître dix personnes de la mobilité à Lyon.\n")],
	];
}

function dueWithReasons(ago: (days: number) => CalendarDay, ahead: (days: number) => CalendarDay): Note[] {
	return [
		person("Claire Fontaine", {
			aliases: ["Claire"],
			company: "[[Atelier Nord]]",
			role: "Head of design",
			sector: ["design leadership"],
			circle: "close",
			relationship: "former-colleague",
			goal: "[[Lead a design team]]",
			email: "claire@ateliernord.example",
			linkedin: "https://www.linkedin.com/in/claire-fontaine-example",
			"former-companies": ["[[Halden]]"],
			met: "2019-03",
			"introduced-by": ["[[Martin Keller]]"],
			seeks: ["user researchers", "a speaker on ethics"],
			offers: ["portfolio reviews", "design leadership"],
		}, `\nThe cardboard prototype for the harbour project, which the client folded in half. #memory\n\n- [ ] introduce Claire to [[Grace Lindqvist]] 📅 ${ahead(14)}\n${log(
			`${ago(240)} sent the salary survey #via/email #from-me #gave`,
			`${ago(331)} lunch near the station #via/lunch`,
			`${ago(420)} called about the studio #via/call #from-them`,
			`${ago(505)} coffee at the museum #via/coffee #memory`,
		)}`),
		person("Victor Almeida", { knows: ["[[Ingrid Solberg]]", "[[Ruth Adeyemi]]", "[[Peter Osei]]"],
			company: "[[Kestrel Energy]]", role: "Product director", sector: "energy storage", circle: "inner",
			phone: "+33 6 12 34 56 78", offers: ["hiring managers"], "former-companies": ["[[Halden]]"], met: "at the Halden summer party, by the grill",
			seeks: ["design reviews", "installers who like to teach"],
		}, log(
			`${ago(93)} dinner at his place, his daughter beat everyone at chess #via/dinner #from-them #memory`,
			`${ago(124)} coffee #via/coffee #from-me`,
			`${ago(156)} coffee #via/coffee #from-me`,
		)),
		person("Nadia Benali", {
			company: "Métro & Co", role: "Responsable innovation", sector: "mobilité", circle: "active", network: "target",
			language: "fr", "address-as": "vous", approach: "coffee",
		}, log(`${ago(130)} rencontre au salon #via/event`)),
		person("Oliver Grant", { sector: "Software", knows: ["[[Ben Carter]]", "[[Priya Raman]]"],
			company: "Northway", role: "Engineering manager", circle: "close", relationship: ["former-colleague", "friend"],
		}, log(
			`${ago(118)} message about the move #via/message #from-me`,
			`${ago(201)} wished him luck #via/message #from-me #from-them`,
			`${ago(290)} article on heat pumps #via/email #from-me #gave`,
			`${ago(384)} short message #via/message #from-them`,
		)),
		person("Sofia Marchetti", { sector: "Finance", knows: ["[[Jasper Vos]]", "[[Farid Haddad]]"],
			company: "Banca Verde", role: "Partner", circle: "active", relationship: "investor",
		}, log(
			`${ago(205)} asked for a name at the fund #via/email #from-me #asked`,
			`${ago(300)} asked for advice on the deck #via/call #from-me #asked`,
			`${ago(410)} asked for an introduction #via/coffee #from-me #asked`,
		)),
		person("Martin Keller", { sector: "Design", knows: ["[[Tom Becker]]", "[[Thomas Becker]]", "[[Ruth Adeyemi]]", "[[Ben Carter]]", "[[Hannah Brandt]]", "[[Jonas Lindberg]]"], company: "Halden", role: "Chief of staff", circle: "wide", relationship: "manager" }, log(
			`${ago(402)} saw him at the reunion #via/event`,
		)),
		person("Amélie Roussel", { sector: "mobilité", knows: ["[[Nadia Benali]]", "[[Camille Perrin]]"],
			company: "Mairie de Lyon", role: "Chargée de mission mobilité", circle: "active", language: "fr",
			goal: "[[Réseau à Lyon]]",
		}, log(`${ago(196)} appel sur les pistes cyclables #via/call`)),
		person("Jonas Lindberg", { sector: "Software", seeks: ["seed investors", "a head of product"], company: "Fjord Systems", role: "Founder", circle: "wide", relationship: "entrepreneur", added: ago(500) }),
	];
}

function owed(ago: (days: number) => CalendarDay, ahead: (days: number) => CalendarDay): Note[] {
	return [
		person("Lucas Ferrand", {
			company: "Studio Brume", role: "Designer indépendant", circle: "active", language: "fr",
		}, `${log(`${ago(12)} il cherche un contact chez Kestrel #via/message #from-them`)}- [ ] find him someone to talk to at Kestrel Energy #request ➕ ${ago(2)}\n`),
		person("Daniel Whitcombe", { sector: "Public sector", seeks: ["prototyping workshops"], company: "Civic Lab", role: "Researcher", circle: "wide" },
			`${log(`${ago(20)} long call on rent studies #via/call`)}- [ ] send the study on shared workshops 📅 ${ahead(3)}\n`),
		person("Grace Lindqvist", { sector: "Industry", knows: ["[[Isaac Nkemelu]]", "[[Daniel Whitcombe]]"], offers: ["costing a service"], company: "Polar Works", role: "Operations lead", circle: "close" }),
		person("Peter Osei", { sector: "Energy", offers: ["names of hiring managers"], company: "Kestrel Energy", role: "Recruiter", circle: "active", relationship: "recruiter" }),
		person("Hannah Brandt", { sector: "craft", offers: ["prototyping workshops", "floor plans"], company: "Werkhof", role: "Architect", circle: "wide" },
			`${log(`${ago(33)} coffee in Basel #via/coffee`)}- [ ] she sends the plans of the workshop #waiting 📅 ${ahead(10)}\n`),
	];
}

function occasions(today: CalendarDay, ahead: (days: number) => CalendarDay, ago: (days: number) => CalendarDay): Note[] {
	const monthDay = (days: number): string => ahead(days).slice(4);
	return [
		person("Inès Morel", { sector: "Law",
			company: "Lumen", role: "Avocate", circle: "close", birthday: `1984${monthDay(3)}`, language: "fr", "address-as": "tu",
			relationship: "friend", met: "2011", "introduced-by": "Hélène Vasseur", "former-companies": ["[[Studio Brume]]"],
			seeks: ["ateliers de design pour son équipe", "un associé à Lyon"], offers: ["relecture de contrats"],
		}, `\nLa nuit à finir la maquette du palais de justice, sur la table de sa cuisine. #memory\n${log(
			`${ago(118)} appel, elle hésite à quitter son cabinet #via/call #from-them`,
			`${ago(205)} café au parc, parlé de son père #via/coffee`,
			`${ago(290)} relecture du contrat de l’atelier #via/email #received #asked`,
		)}`),
		person("Thomas Becker", { sector: "Design", company: "Halden", role: "Sales director", circle: "active", birthday: `-${monthDay(11)}` }, log(
			`${ago(75)} call about the old team #via/call`,
		)),
		person("Peter Ashdown", { sector: "Consulting", knows: ["[[Jasper Vos]]", "[[Sofia Marchetti]]"],
			company: "Ashdown & Lee", role: "Consultant", circle: "active", "next-contact": ahead(5), approach: "call",
			goal: "[[Lead a design team]]",
		}, log(`${ago(90)} promised to call in summer #via/message #from-me`)),
		person("Camille Perrin", { sector: "mobilité", knows: ["[[Nadia Benali]]"],
			company: "Cyclo", role: "Directrice générale", circle: "wide", "next-contact": ago(1), approach: "coffee", language: "fr",
			goal: "[[Réseau à Lyon]]",
		}),
		person("Ruth Adeyemi", { sector: "Public sector", seeks: ["field engineers who explain well"], company: "Open Grid", role: "Policy lead", circle: "active", added: today }, log(
			`${ago(172)} panel on storage #via/event`,
		)),
	];
}

/** People the user would like to meet: each is reached through somebody, best through the one named first in the comment. */
function targets(ago: (days: number) => CalendarDay): Note[] {
	return [
		// Victor, whom the user sees every month and who works with her.
		person("Ingrid Solberg", {
			company: "[[Kestrel Energy]]", role: "Chief product officer", sector: "Energy", network: "target", circle: "wide", approach: "coffee",
			goal: "[[Lead a design team]]", seeks: ["user researchers"], offers: ["user research in the field"], added: ago(40),
		}, "\nSpoke at the storage days: the best talk on field research I have heard.\n"),
		// Sofia was asked for three favours in a row; Peter Ashdown has not been.
		person("Jasper Vos", {
			company: "Harbour Ventures", role: "Investor", sector: "Finance", network: "target", circle: "watch", added: ago(70),
		}),
	];
}

function doneThisWeek(today: CalendarDay, ago: (days: number) => CalendarDay): Note[] {
	return [
		person("Hélène Vasseur", { sector: "Philanthropy", knows: ["[[Amélie Roussel]]", "[[Camille Perrin]]", "[[Louise Garnier]]"], offers: ["grants for mobility"], company: "Fondation Rive", role: "Déléguée générale", circle: "close", language: "fr" }, log(
			`${today} appel, elle lance un fonds pour la mobilité #via/call #from-them`,
			`${ago(88)} café #via/coffee`,
		)),
		person("Priya Raman", { sector: "Software", knows: ["[[Yuki Tanaka]]"], company: "Tidal", role: "Data lead", circle: "active" }, log(
			`${today} sent the benchmark she asked for #via/email #from-me #gave`,
			`${ago(150)} talk on forecasting #via/event`,
		)),
		person("Tom Becker", { sector: "Design", company: "Halden", role: "Head of support", circle: "inner" }),
		meeting(today, "Coffee with Tom", ["Tom Becker"], { channel: "coffee", thanked: true }, "Talked about the reunion in September."),
	];
}

function waiting(ago: (days: number) => CalendarDay, ahead: (days: number) => CalendarDay): Note[] {
	return [
		person("Yuki Tanaka", { sector: "Design", knows: ["[[Claire Fontaine]]"], company: "Sora", role: "Design director", circle: "active" }, log(`${ago(210)} met in Milan #via/event`)),
		meeting(ahead(6), "Video with Yuki", ["Yuki Tanaka"], { channel: "video" }),
		person("Marc Delattre", { sector: "craft", company: "Delattre Bois", role: "Artisan", circle: "wide", "snoozed-until": ahead(40), language: "fr" }, log(
			`${ago(400)} visite de l’atelier #via/visit`,
		)),
		person("Elena Petrova", { sector: "Industry", company: "Volga Labs", role: "Chemist", circle: "close", status: "paused" }, log(
			`${ago(260)} parental leave, write in spring #via/message`,
		)),
		person("Robert Haines", { company: "Halden", role: "Former chairman", status: "retired", circle: "wide" }, log(
			`${ago(700)} farewell party #via/event`,
		)),
		person("Zoé Lambert", { sector: "Design", company: "Atelier Nord", role: "Designer", circle: "active", goal: "[[Open a workshop]]" }, log(
			`${ago(220)} parlé bois et ateliers #via/coffee`,
		)),
		person("Isaac Nkemelu", { sector: "Energy", offers: ["field engineers who explain things"], company: "Gridworks", role: "Site engineer", circle: "active" }, log(
			`${ago(183)} visited the site #via/visit`,
		)),
	];
}

function dormant(ago: (days: number) => CalendarDay): Note[] {
	return [
		person("Samuel Okafor", { sector: "Energy", knows: ["[[Ingrid Solberg]]"], company: "[[Kestrel Energy]]", role: "Operations director", "former-companies": ["[[Halden]]"], circle: "wide", relationship: "former-colleague" }, log(
			`${ago(1490)} last day at Halden, he spoke #via/event #memory`,
			`${ago(1530)} lunch by the canal #via/lunch`,
		)),
		person("Louise Garnier", { sector: "Coaching", offers: ["preparing interviews"], company: "Garnier Conseil", role: "Coach", circle: "inner", relationship: "mentor", language: "fr" }, log(
			`${ago(470)} dîner, conseils sur l’équipe #via/dinner #received`,
		)),
		person("Ben Carter", { sector: "Media", company: "Carter Media", role: "Producer", circle: "close" }, log(`${ago(1300)} radio interview #via/meeting`)),
		person("Farid Haddad", { sector: "Software", offers: ["seed investors in Algiers"], company: "Tech Alger", role: "Fondateur", circle: "active", language: "fr" }, log(`${ago(1620)} conférence #via/event`)),
	];
}

function problems(ago: (days: number) => CalendarDay, ahead: (days: number) => CalendarDay): Note[] {
	return [
		person("Beatrix Holm", { company: "Holm", role: "Curator", circle: "active", birthday: "31/02/1980" }, log(`${ago(60)} opening night #via/event`)),
		person("Gustav Ek", { company: "Ek & Co", role: "Printer", circle: "platinum", "last-contact": ago(210) }),
		person("Paula Reyes", { company: "Reyes", role: "Editor", circle: "wide", cadence: "now and then", "last-contact": ahead(12) }),
		["People/Olivier Tessier.md", "---\ntype: contact\ncompany: \"Tessier\nrole: Notaire\n---\n\nNotaire à Nantes.\n"],
	];
}

/** Notes kept with the property names of other tools: read as they are, and written to under the same keys. */
function otherKeys(ago: (days: number) => CalendarDay): Note[] {
	return [
		["CRM/Mina Sato.md", noteText({
			tags: ["contact/work"], organisation: "Sora", "job title": "Engineer", tier: "Close", frequency: "quarterly",
			"last contacted": ago(140), mail: "mina@sora.example",
		}, "\nMet through Yuki.\n")],
		["CRM/Denis Marchal.md", noteText({
			tags: ["contact/work"], entreprise: "Marchal SA", poste: "Gérant", cercle: "actif", fréquence: "tous les 6 mois",
			"dernier contact": ago(200), anniversaire: "1970-11-30",
		})],
	];
}

function dailyNotes(ago: (days: number) => CalendarDay): Note[] {
	return [
		[`Daily/${ago(70)}.md`, "Ran into [[Isaac Nkemelu]] on the train; he is on site until winter.\n\n- [x] book the hall\n"],
		[`Daily/${ago(45)}.md`, "- call with [[Ruth Adeyemi]] about the grid #mention\n- [ ] ask [[Oliver Grant]] about heat pumps\n"],
		[`Daily/${ago(30)}.md`, "Thinking about the workshop. [[Hannah Brandt]] would know the right floor.\n\n> [[Martin Keller]] once said: plans are nothing.\n"],
	];
}
