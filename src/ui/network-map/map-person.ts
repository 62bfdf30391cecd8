import type { Circle } from "../../domain/contacts/circle";
import type { Contact } from "../../domain/contacts/contact";
import { wantedInterval } from "../../domain/reconnections/interval";
import type { Reconnection } from "../../domain/reconnections/reconnection";
import type { MapPort } from "./map-port";
import { type Warmth, warmthOf } from "./warmth";

/** A contact as it stands on the map. */
export interface MapPerson {
	readonly path: string;
	readonly name: string;
	readonly contact: Contact;
	readonly reconnection: Reconnection | null;
	/** From 0, the innermost; the number of the map's circles for those beyond them. */
	readonly ring: number;
	readonly warmth: Warmth;
	readonly isTarget: boolean;
	readonly isDue: boolean;
}

/** The circles drawn as rings, from the innermost: who is merely watched stands beyond them, on the dotted one. */
export function ringCircles(circles: readonly Circle[]): readonly Circle[] {
	return circles.filter(({ id, cadence }) => cadence !== null && id !== "watch");
}

/** Everyone who stands on the map: all but the archived. */
export function readMapPeople(port: MapPort): readonly MapPerson[] {
	const circles = port.circles();
	const byId = new Map(circles.map((circle) => [circle.id, circle]));
	const rings = new Map(ringCircles(circles).map(({ id }, ring) => [id, ring]));
	const today = port.today();
	const people: MapPerson[] = [];
	for (const contact of port.contacts()) {
		if (contact.status === "archived") continue;
		const { path, name, circle, network } = contact;
		const reconnection = port.reconnection(path);
		const hasRhythm = wantedInterval(contact, (circle === null ? undefined : byId.get(circle)) ?? null).interval !== null;
		people.push({
			path, name, contact, reconnection,
			ring: (circle === null ? undefined : rings.get(circle)) ?? rings.size,
			warmth: reconnection === null ? "asleep" : warmthOf(reconnection, hasRhythm, today),
			isTarget: network === "target",
			isDue: reconnection?.standing === "due",
		});
	}
	return people;
}
