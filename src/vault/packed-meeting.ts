import type { CalendarDay } from "../domain/day/calendar-day";
import { CHANNELS, type Channel } from "../domain/interactions/channel";
import { PURPOSES, type Meeting, type Purpose } from "../domain/interactions/meeting";

const INITIATORS = [null, "me", "them"] as const;
const THANKED = [null, false, true] as const;

/** Everything of a meeting that is one of a few, as one small number: 15 bits. */
export function packMeetingBits(meeting: Meeting): number {
	return (
		CHANNELS.indexOf(meeting.channel) |
		((meeting.purpose === null ? 0 : PURPOSES.indexOf(meeting.purpose) + 1) << 4) |
		(INITIATORS.indexOf(meeting.initiatedBy) << 8) |
		(THANKED.indexOf(meeting.thanked) << 10) |
		(Number(meeting.gave) << 12) |
		(Number(meeting.received) << 13) |
		(Number(meeting.asked) << 14)
	);
}

/** A meeting read back from its number; made when asked for, never kept. */
export class UnpackedMeeting implements Meeting {
	constructor(
		readonly path: string,
		readonly day: CalendarDay,
		readonly goal: string | null,
		private readonly bits: number,
	) {}
	get channel(): Channel {
		return CHANNELS[this.bits & 15] ?? "meeting";
	}
	get purpose(): Purpose | null {
		return PURPOSES[((this.bits >> 4) & 15) - 1] ?? null;
	}
	get initiatedBy(): "me" | "them" | null {
		return INITIATORS[(this.bits >> 8) & 3] ?? null;
	}
	get thanked(): boolean | null {
		return THANKED[(this.bits >> 10) & 3] ?? null;
	}
	get gave(): boolean {
		return (this.bits & 4096) !== 0;
	}
	get received(): boolean {
		return (this.bits & 8192) !== 0;
	}
	get asked(): boolean {
		return (this.bits & 16_384) !== 0;
	}
}
