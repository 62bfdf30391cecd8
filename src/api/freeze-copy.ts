/** A deep copy of plain data in which nothing can be changed, so that no caller reaches into the index. */
export function freezeCopy<T>(value: T): T {
	if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => freezeCopy(item))) as T;
	if (typeof value === "object" && value !== null) {
		return Object.freeze(
			Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, freezeCopy(item)])),
		) as T;
	}
	return value;
}
