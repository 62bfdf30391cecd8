/** A note of these properties, one or several lines of YAML, and this body. */
export function note(properties: string, body = ""): string {
	return `---\n${properties}\n---\n${body}\n`;
}

/** A contact's note: `type: contact`, with these properties beside and this body. */
export function contact(properties = "", body = ""): string {
	return note(properties === "" ? "type: contact" : `type: contact\n${properties}`, body);
}

/** A meeting's note on a day, with these properties beside and this body. */
export function meeting(on: string, properties: string, body = ""): string {
	return note(`type: meeting\ndate: ${on}\n${properties}`, body);
}
