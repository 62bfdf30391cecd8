/** What the host keeps in the page for tests. */
interface Window {
	/** Addresses and files that would have been opened outside: mail, calls, web pages. */
	__opened: string[];
}
