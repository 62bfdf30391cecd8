/** Something one seeks and another offers; one of the two may be the user. */
export interface Match {
	/** Path of the note of who seeks. */
	readonly seeker: string;
	/** Path of the note of who offers. */
	readonly offerer: string;
	/** What is sought, as the seeker's note says it. */
	readonly subject: string;
	/** What is offered, as the offerer's note says it. */
	readonly offer: string;
}
