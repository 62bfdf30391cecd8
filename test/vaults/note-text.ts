import { stringify } from "yaml";

/** The text of a note: its front matter as the app writes it, then its body. */
export function noteText(frontmatter: Readonly<Record<string, unknown>>, body = ""): string {
	if (Object.keys(frontmatter).length === 0) return body;
	return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n${body}`;
}
