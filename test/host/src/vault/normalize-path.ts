/** A path as the app writes it: single slashes, none at the ends, usual spaces, composed letters; the root is "/". */
export function normalizePath(path: string): string {
	const tidy = path.replace(/[\\/]+/g, "/").replace(/^\/+|\/+$/g, "").replace(/[\u00A0\u202F]/g, " ").normalize("NFC");
	return tidy === "" ? "/" : tidy;
}
