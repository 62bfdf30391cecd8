/** A note to start a template from. */
export interface StartingTemplate {
	/** The file's name without `.md`. */
	readonly name: string;
	readonly text: string;
}

/** The meeting templates that can be put into a vault, to be edited there. */
export const STARTING_TEMPLATES: Readonly<Record<"en" | "fr", readonly StartingTemplate[]>> = { en: [], fr: [] };
