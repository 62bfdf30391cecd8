import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkedinUrl, mailUrl, phoneUrl, webUrl } from "../../../src/domain/text/safe-url";

describe("mailUrl", () => {
	it.each([
		["claire@acme.example", "mailto:claire@acme.example"],
		["o'brien@acme.example", "mailto:o'brien@acme.example"],
		[" mailto:claire+x@acme.example ", "mailto:claire%2Bx@acme.example"],
	])("writes to %j", (email, url) => expect(mailUrl(email)).toBe(url));

	it.each([
		[""], ["claire"], ["a@b,c@d"], ["a@b?bcc=x@y"], ["a@b&cc=x"], ["a@b\r\nBcc: x@y"], ["javascript:alert(1)@x"], ["a@b%0abcc:x"],
	])("refuses %j", (email) => expect(mailUrl(email)).toBeNull());
});

describe("phoneUrl", () => {
	it.each([
		["+33 (0)6 12 34 56 78", "tel:+33612345678"],
		["06.12.34.56.78", "tel:0612345678"],
		["tel:+1-555-0100", "tel:+15550100"],
		["112", "tel:112"],
	])("calls %j", (phone, url) => expect(phoneUrl(phone)).toBe(url));

	it.each([[""], ["none"], ["12"], ["*#06#"], ["06 12;ext=1"], ["--- --"]])("refuses %j", (phone) => expect(phoneUrl(phone)).toBeNull());
});

describe("webUrl", () => {
	it.each([
		["https://acme.example/x?y#z", "https://acme.example/x?y#z"],
		["acme.example", "https://acme.example"],
		["acme.example:8080/x", "https://acme.example:8080/x"],
		["HTTP://acme.example", "HTTP://acme.example"],
	])("opens %j", (address, url) => expect(webUrl(address)).toBe(url));

	it.each([
		["javascript:alert(1)"], ["java\nscript:alert(1)"], ["data:text/html,x"], ["file:///etc/passwd"], ["obsidian://open"],
		["//host/x"], ["/x"], ["https://acme.example@evil.example"], ["https:acme.example"], ["not a site"], ["word"], [""],
		["https://a.example/\u202egpj.exe"],
	])("refuses %j", (address) => expect(webUrl(address)).toBeNull());

	it("opens nothing but the web", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
			expect(webUrl(text) ?? "https://").toMatch(/^https?:\/\//i);
			expect(linkedinUrl(text) ?? "https://www.linkedin.com").toMatch(/^https?:\/\/([a-z]{2,3}\.)?linkedin\.com/i);
		}));
	});
});

describe("linkedinUrl", () => {
	it.each([
		["claire-fontaine", "https://www.linkedin.com/in/claire-fontaine"],
		["in/claire", "https://www.linkedin.com/in/claire"],
		["https://fr.linkedin.com/in/claire/", "https://fr.linkedin.com/in/claire/"],
		["linkedin.com/in/claire", "https://linkedin.com/in/claire"],
		["zo%C3%AB-x", "https://www.linkedin.com/in/zo%C3%AB-x"],
		["100%-real", "https://www.linkedin.com/in/100%25-real"],
	])("opens %j", (profile, url) => expect(linkedinUrl(profile)).toBe(url));

	it.each([["https://linkedin.com.evil.example/in/x"], ["https://evil.example/linkedin.com"], ["javascript:x"], [""]])(
		"refuses %j", (profile) => expect(linkedinUrl(profile)).toBeNull(),
	);
});
