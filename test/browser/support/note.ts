/** A contact's note with some properties and the lines of its log. */
export function contactNote(properties: Readonly<Record<string, string | number | boolean>>, ...log: readonly string[]): string {
	const lines = Object.entries({ type: "contact", ...properties }).map(([key, value]) => `${key}: ${value}\n`);
	const body = log.length === 0 ? "" : `\n## Log\n${log.map((line) => `${line}\n`).join("")}`;
	return `---\n${lines.join("")}---\n${body}`;
}
