// Invisible marks, blanks and controls have no place in an address: they hide where it leads.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}]/u;
const EMAIL = /^[^\s@<>"(),:;\\[\]?&#%]{1,64}@[^\s@<>"'(),:;\\[\]?&#%]{1,190}$/;
const LONGEST = 2000;

/** The address that opens a mail to one person; null for what is no mail address, or carries more than one. */
export function mailUrl(email: string): string | null {
	const address = email.trim().replace(/^mailto:/i, "");
	return EMAIL.test(address) && !HIDDEN.test(address) ? `mailto:${encodeURIComponent(address).replace("%40", "@")}` : null;
}

/** The address that calls a number, `tel:+33612345678`; null for what is no number. */
export function phoneUrl(phone: string): string | null {
	const trimmed = phone.trim().replace(/^tel:/i, "").replace(/\(0\)/g, "");
	if (!/^\+?[\d\s().\u00a0\u202f/-]{3,40}$/.test(trimmed)) return null;
	const digits = trimmed.replace(/\D/g, "");
	return digits.length < 3 ? null : `tel:${trimmed.startsWith("+") ? "+" : ""}${digits}`;
}

/** An address of the web, `https` where none is said; null for any other scheme and for what hides where it leads. */
export function webUrl(address: string): string | null {
	const trimmed = address.trim();
	if (trimmed === "" || trimmed.length > LONGEST || HIDDEN.test(trimmed) || /[<>"\\^`{|}]/.test(trimmed)) return null;
	const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/:]{1,250}:\d{1,5}(?:\/|$)/.test(trimmed);
	if (hasScheme) return /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(trimmed) ? trimmed : null;
	if (trimmed.startsWith("/") || !/^[^/?#@]+\.[^/?#@]+(?:[/?#]|$)/.test(trimmed)) return null;
	return `https://${trimmed}`;
}

/** The web address of a LinkedIn profile given as an address, or as its name alone; null for any other site. */
export function linkedinUrl(profile: string): string | null {
	const trimmed = profile.trim();
	if (/^[\p{L}\p{N}_%-]{3,200}$/u.test(trimmed)) return `https://www.linkedin.com/in/${encodeURI(decodeSafely(trimmed))}`;
	const url = webUrl(trimmed.startsWith("in/") ? `www.linkedin.com/${trimmed}` : trimmed);
	return url !== null && /^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com(?:\/|$)/i.test(url) ? url : null;
}

function decodeSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// A stray percent sign is a character like any other.
		return text;
	}
}
