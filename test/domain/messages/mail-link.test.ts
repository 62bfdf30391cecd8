import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailLink } from "../../../src/domain/messages/mail-link";

const start = { to: "claire@example.org", subject: "A coffee?", body: "Hello Claire,\n\nA coffee?" };

describe("a link that opens a mail", () => {
	it("holds the subject and the text, lines ended as in mails", () => {
		expect(mailLink(start)).toBe("mailto:claire@example.org?subject=A%20coffee%3F&body=Hello%20Claire%2C%0D%0A%0D%0AA%20coffee%3F");
	});

	it("writes letters, signs and marks of French so that they come back", () => {
		const link = mailLink({ ...start, subject: "Hélène & l’été", body: "Ça va\u202f? 100\u00a0% = « oui » + 1 #ici" });
		expect(link).not.toMatch(/[\s&+#"<>]{2}|l'/);
		expect(new URL(link ?? "").searchParams.get("body")).toBe("Ça va\u202f? 100\u00a0% = « oui » + 1 #ici");
		expect(new URL(link ?? "").searchParams.get("subject")).toBe("Hélène & l’été");
	});

	it.each([null, "", "claire", "claire@example.org,bob@example.org", "claire@example.org?bcc=eve@example.org", "claire@example.org\r\nbcc:eve@example.org", "a b@example.org", "javascript:alert(1)", "@"])(
		"is none for the address %j", (to) => expect(mailLink({ ...start, to })).toBeNull());

	it("is none over 2,000 characters, as written or as encoded", () => {
		expect(mailLink({ ...start, body: "a".repeat(1900) })?.length).toBeLessThanOrEqual(2000);
		expect(mailLink({ ...start, body: "é".repeat(700) })).toBeNull();
		expect(mailLink({ ...start, body: "a".repeat(5000) })).toBeNull();
	});

	it("takes an address from a mailto link", () => {
		expect(mailLink({ ...start, to: " mailto:claire@example.org " })).toContain("mailto:claire@example.org?");
	});

	it("gains no header and no other reader, whatever is in the texts", () => {
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 90 }), fc.string({ unit: "binary", maxLength: 90 }), (subject, body) => {
			const link = mailLink({ to: "claire@example.org", subject, body });
			if (link === null) return;
			expect(link).toMatch(/^mailto:claire@example\.org\?subject=[\w%.!~*()-]*&body=[\w%.!~*()-]*$/);
			expect(decodeURIComponent(/subject=([^&]*)/.exec(link)?.[1] ?? "")).not.toMatch(/[\r\n]/);
		}));
	});

	it("holds no half of a pair", () => {
		expect(mailLink({ ...start, subject: "a\ud800b", body: "\udc00\u0000\u0007c" })).toContain("subject=a%EF%BF%BDb&body=%EF%BF%BDc");
	});
});
