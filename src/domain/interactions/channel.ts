/** How an exchange takes place. */
export const CHANNELS = [
	"breakfast", "coffee", "lunch", "dinner", "meeting", "visit", "event", "call", "video", "message", "email", "card",
] as const;
export type Channel = (typeof CHANNELS)[number];
