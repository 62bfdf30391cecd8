import { explainStanding } from "../domain/reconnections/explain-standing";
import { createRankingContext } from "../domain/reconnections/ranking-context";
import type { RankingSettings } from "../domain/reconnections/ranking-input";
import type { Messages } from "../i18n";
import { sayReason } from "../ui/parts/say-reason";
import { sayStanding } from "../ui/parts/say-standing";
import type { ContactIndex } from "../vault/contact-index";

/** Why a contact stands where it stands today, in sentences: the standing first, then its reasons. */
export function explainContact(
	path: string, index: ContactIndex, settings: RankingSettings, messages: Messages,
): readonly string[] {
	const facts = index.facts(path);
	const reconnection = index.reconnection(path);
	if (facts === null || reconnection === null) return [];
	const today = index.today();
	const explanation = explainStanding(facts, createRankingContext(settings, index.goals(), today));
	return [
		sayStanding(explanation, settings.circles, messages, today),
		...reconnection.reasons.map((reason) => sayReason(reason, messages, today)),
	];
}
