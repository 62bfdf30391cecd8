import type { Owed } from "../reconnections/owed";
import type { ReasonCode } from "../reconnections/reason";
import type { Reconnection } from "../reconnections/reconnection";
import type { DraftPurpose } from "./draft";

/** What each reason asks a message for, the most pressing first. */
const BY_REASON: readonly (readonly [reason: ReasonCode, purpose: DraftPurpose])[] = [
	["thanks", "thank"],
	["update", "update"],
	["birthday", "birthday"],
	["dormant", "reconnect"],
	["only-asks", "keep-in-touch"],
	["only-messages", "propose-to-meet"],
];

/** The purpose a message to a contact most likely has: what it is to settle, else what the reasons ask for. */
export function defaultPurpose({ standing, last, reasons }: Pick<Reconnection, "standing" | "last" | "reasons">, owed: Owed | null): DraftPurpose {
	if (owed?.kind === "thanks") return "thank";
	if (owed?.kind === "update") return "update";
	const codes = new Set(reasons.map(({ code }) => code));
	const found = BY_REASON.find(([code]) => codes.has(code));
	if (found !== undefined) return found[1];
	if (standing === "dormant") return "reconnect";
	// Someone known by name only: interest first.
	return last === null && codes.has("target") ? "information" : "keep-in-touch";
}
