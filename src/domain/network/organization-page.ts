/** Who is known at an organisation, now and before: shown in the brief's place while its note is in view. */
export interface OrganizationPage {
	/** The organisation's note. */
	readonly path: string;
	readonly name: string;
	/** Paths of the notes whose words it holds: when one changes it may read differently. */
	readonly notes: readonly string[];
}
