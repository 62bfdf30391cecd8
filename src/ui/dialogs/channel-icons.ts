import type { Channel } from "../../domain/interactions/channel";

/** The app's icon for each way to meet or write. */
export const CHANNEL_ICONS: Readonly<Record<Channel, string>> = {
	breakfast: "egg-fried",
	coffee: "coffee",
	lunch: "utensils",
	dinner: "wine",
	meeting: "users",
	visit: "door-open",
	event: "calendar-heart",
	call: "phone",
	video: "video",
	message: "message-circle",
	email: "mail",
	card: "image",
};
