import type { CalendarDay } from "../day/calendar-day";
import type { Interaction } from "./interaction";

/** How often something was given, received and asked for, up to a day. */
export interface Balance {
	readonly gave: number;
	readonly received: number;
	readonly asked: number;
}

/** The balance of some interactions up to a day. */
export function balanceOf(interactions: Iterable<Interaction>, until: CalendarDay): Balance {
	let [gave, received, asked] = [0, 0, 0];
	for (const interaction of interactions) {
		if (interaction.day > until) continue;
		gave += Number(interaction.gave);
		received += Number(interaction.received);
		asked += Number(interaction.asked);
	}
	return { gave, received, asked };
}
