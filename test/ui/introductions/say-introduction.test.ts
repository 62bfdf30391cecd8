import { describe, expect, it } from "vitest";
import type { IntroductionWay } from "../../../src/domain/network/introduction-page";
import type { TieSource } from "../../../src/domain/network/network";
import { messagesFor } from "../../../src/i18n";
import { sayBestIntroduction, sayReasons, sayWay } from "../../../src/ui/introductions/say-introduction";
import { day } from "../../support/day";

const [en, fr] = [messagesFor("en"), messagesFor("fr")];
const TODAY = day("2026-06-11");
const nameOf = (path: string): string => path.replace("People/", "").replace(".md", "");

function person(name: string): IntroductionWay["people"][number] {
	return { path: `People/${name}.md`, name, firstName: name.split(" ")[0] ?? "", role: null, company: null };
}

function wayOf(sources: readonly TieSource[], own: Partial<IntroductionWay["own"]> = {}): IntroductionWay {
	const [first, target] = [person("Hélène Vasseur"), person("Nadia Rahmani")];
	return {
		via: [first.path], target: target.path, strength: 0.5, people: [first, target],
		steps: [{ from: null, to: first.path, tie: null }, { from: first.path, to: target.path, tie: { strength: 0.5, sources } }],
		own: { last: null, sharedOrganization: null, relationships: [], isOnlyAsked: false, ...own },
	};
}

describe("an introduction in a few words", () => {
	it("names who could make it", () => {
		expect(sayBestIntroduction({ via: ["People/Hélène Vasseur.md"] }, nameOf, en)).toBe("Hélène could introduce you");
		expect(sayBestIntroduction({ via: ["People/Hélène Vasseur.md"] }, nameOf, fr)).toBe("Hélène pourrait vous présenter");
		expect(sayBestIntroduction({ via: ["People/Hélène Vasseur.md", "People/Peter.md"] }, nameOf, en)).toBe("Through Hélène, then Peter");
		expect(sayBestIntroduction({ via: ["People/Hélène Vasseur.md", "People/Peter.md"] }, nameOf, fr)).toBe("Par Hélène, puis Peter");
		expect(sayWay(wayOf([]), en)).toBe("Hélène could introduce you");
	});
});

describe("why the first can be asked", () => {
	it.each([
		[{}, "No exchange noted yet", "Pas encore d’échange noté"],
		[{ last: { day: TODAY, channel: "call" } }, "Call, today", "Appel aujourd’hui"],
		[{ last: { day: TODAY, channel: "call" }, sharedOrganization: "Halden", relationships: ["mentor"] }, "Call, today. You’ve both been at Halden.", "Appel aujourd’hui. Halden en commun avec vous."],
		[{ relationships: ["former-colleague"] }, "No exchange noted yet. Former colleague.", "Pas encore d’échange noté. Ex-collègue."],
		[{ isOnlyAsked: true }, "No exchange noted yet. Three asks in a row: write without asking.", "Pas encore d’échange noté. Trois demandes de suite\u00a0: écrire sans rien demander."],
		[{ relationships: ["other"] }, "No exchange noted yet", "Pas encore d’échange noté"],
	] as const)("%j", (own, english, french) => {
		expect(sayReasons(wayOf([], own), en, TODAY)[0]).toBe(english);
		expect(sayReasons(wayOf([], own), fr, TODAY)[0]).toBe(french);
	});
});

describe("why one leads on to the next", () => {
	it.each([
		[{ kind: "knows", note: "x" }, "Knows Hélène", "Connaît Hélène"],
		[{ kind: "introduced-by", note: "People/Nadia Rahmani.md" }, "Introduced to you by Hélène", "Hélène a fait les présentations"],
		[{ kind: "introduced-by", note: "People/Hélène Vasseur.md" }, "Introduced Hélène to you", "Vous a fait connaître Hélène"],
		[{ kind: "meeting", count: 1, last: day("2026-05-01") }, "At a meeting with Hélène, May", "Une rencontre avec Hélène, en mai"],
		[{ kind: "meeting", count: 3, last: day("2025-05-01") }, "3 meetings with Hélène, the last in May 2025", "3\u00a0rencontres avec Hélène, la dernière en mai 2025"],
		[{ kind: "organization", name: "Lumen" }, "At Lumen, like Hélène", "Chez Lumen, comme Hélène"],
		[{ kind: "former-organization", name: "Lumen" }, "Lumen in common with Hélène", "Lumen en commun avec Hélène"],
		[{ kind: "link", note: "x" }, "Linked to Hélène in your notes", "Un lien entre leurs deux notes"],
	] as const)("%j", (source, english, french) => {
		expect(sayReasons(wayOf([source]), en, TODAY)[1]).toBe(english);
		expect(sayReasons(wayOf([source]), fr, TODAY)[1]).toBe(french);
	});

	it("is told by the two things that weigh most", () => {
		const way = wayOf([{ kind: "knows", note: "x" }, { kind: "organization", name: "Lumen" }, { kind: "link", note: "x" }]);
		expect(sayReasons(way, en, TODAY)[1]).toBe("Knows Hélène. At Lumen, like Hélène.");
	});
});
