import { mailUrl } from "../text/safe-url";

/** What a mail starts with. */
export interface MailStart {
	/** The reader's address; null or empty for none. */
	readonly to: string | null;
	readonly subject: string;
	readonly body: string;
}

/** Longer addresses are cut or refused by some systems. */
const LONGEST = 2000;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const CONTROLS = /[^\P{Cc}\r\n\t]/gu;

/**
 * The address (RFC 6068) that opens a mail with its subject and text, to be sent by the user. Null without a valid address of
 * one person, and when it is over 2,000 characters: then the text is to be copied.
 */
export function mailLink({ to, subject, body }: MailStart): string | null {
	const address = to === null ? null : mailUrl(to);
	// Encoded text is no shorter than its own.
	if (address === null || subject.length + body.length > LONGEST) return null;
	const link = `${address}?subject=${encode(subject.replace(/\s+/g, " ").trim())}&body=${encode(body.replace(/\r\n?|\n/g, "\r\n"))}`;
	return link.length > LONGEST ? null : link;
}

/** Of a header's or body's value: nothing in it can end it or begin another. */
function encode(text: string): string {
	return encodeURIComponent(text.replace(LONE_SURROGATE, "\uFFFD").replace(CONTROLS, "")).replace(/'/g, "%27");
}
