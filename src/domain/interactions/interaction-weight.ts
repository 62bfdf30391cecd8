import type { Channel } from "./channel";
import type { Interaction } from "./interaction";

/** How much one day with a channel brings two people closer; a message counts in full when both wrote. */
const WEIGHTS: Readonly<Record<Channel, number>> = {
	breakfast: 3, coffee: 3, lunch: 3, dinner: 3, meeting: 3, visit: 3, event: 3,
	call: 2, video: 2,
	message: 1, email: 1,
	card: 0.2,
};
const ONE_WAY_OR_UNKNOWN = 0.4;

/** What a day's interaction weighs: 3 in person, 2 by call or video, 1 a two-way message, less when one-way or unknown. */
export function interactionWeight(interaction: Pick<Interaction, "channel" | "from">): number {
	const { channel } = interaction;
	if (channel === null) return ONE_WAY_OR_UNKNOWN;
	if (isMessage(channel)) return interaction.from === "both" ? WEIGHTS[channel] : ONE_WAY_OR_UNKNOWN;
	return WEIGHTS[channel];
}

/** Whether people are in one place. */
export function isInPerson(channel: Channel): boolean {
	return WEIGHTS[channel] === 3;
}

/** Whether people write rather than speak: `message` and `email`. */
export function isMessage(channel: Channel): boolean {
	return channel === "message" || channel === "email";
}
