import type { Channel } from "../../interactions/channel";
import type { DraftPurpose } from "../draft";
import type { MemoryWords } from "../weave-memory";

/**
 * Drafts in one register. Each is its subject line and then its paragraphs, as `fillText` reads them. A draft that names
 * `{memory}` outside of brackets waits for it: all those that take up a tie or ask for something. Thanks, congratulations,
 * wishes, news owed, and what is given or relayed have their own occasion; there a memory is welcome and not needed.
 *
 * Slots: `name` of the reader, `me`, `company`, `sector`, `shared` (organisation), `silence` (from a year on), `news`,
 * `drive` (what moves the user and in which field, always known; `aim` without the field), `goal` (there is one: a line about
 * it belongs into news), `field` (sector of the goal), `topic` (the subject, else a need of the goal), `matter` (the
 * same, but a need only where the reader can help with it), `subject`, `passage` (what is relayed itself), `seek`, `own`
 * (offer of the user's), `person` (somebody else; `whom` with what they do and where, `given` by given name), `met` (what to
 * thank for), `late`, `messages` (nothing else for a year).
 */
export interface DraftTexts extends Readonly<Record<DraftPurpose, readonly (readonly string[])[]>> {
	readonly hello: string;
	readonly bye: string;
	readonly memory: MemoryWords;
	/** What is thanked for, by how it took place. */
	readonly met: Readonly<Record<Channel, string>>;
	/** Put behind it: of today, yesterday, a few days ago. */
	readonly when: readonly [today: string, yesterday: string, lately: string];
	/** A silence of so many whole years, from 1; the last is for all longer ones. */
	readonly silence: readonly string[];
	/** What moves the user, by kind of goal, `other` for any else; `new` without a goal. */
	readonly drive: Readonly<Record<string, string>>;
	/** Put behind it: the goal's field, or a word without one. */
	readonly driven: string;
}
