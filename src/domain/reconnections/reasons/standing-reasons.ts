import type { Contact } from "../../contacts/contact";
import type { Reason } from "../reason";
import type { Times } from "../standing";

/** Why now, by the standing itself: for those due or dormant. */
export function findStandingReasons(contact: Contact, times: Times): readonly Reason[] {
	const { standing, last, due, dueOrigin, interval } = times;
	const reasons: Reason[] = [];
	if (standing === "dormant" && last !== null) reasons.push({ code: "dormant", last: last.day });
	if (contact.network === "target") reasons.push({ code: "target" });
	if (last === null) reasons.push({ code: "no-exchange-known" });
	if (standing === "due" && due !== null) {
		reasons.push({ code: "due", cadence: dueOrigin === "next-contact" ? null : interval, due });
	}
	return reasons;
}
