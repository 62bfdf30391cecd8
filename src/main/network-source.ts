import type { NetworkSource } from "../api/create-api";
import { findIntroductions } from "../domain/network/introductions";
import { askedOf } from "../vault/best-introduction";
import type { ContactIndex } from "../vault/contact-index";
import { coverageOf } from "../vault/coverage-of";

/** What other plugins are answered about the network, by the same steps as the panel and the pages. */
export function createNetworkSource(index: ContactIndex): NetworkSource {
	return {
		introductions: (path, limit) => findIntroductions(index.network(), [path], askedOf(index), limit),
		coverage: (goalPath) => coverageOf(index, goalPath),
	};
}
