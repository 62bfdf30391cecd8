/** The first line of a technical cause, without the place that its sentence names already. */
export function shortCause(cause: string): string {
	const [first = ""] = cause.split(/\r?\n/, 1);
	return first.replace(/(?: at line \d{1,9}, column \d{1,9})?:?$/, "").trimEnd();
}
