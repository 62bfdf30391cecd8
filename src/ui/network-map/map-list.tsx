import type { JSX } from "preact";
import type { Messages } from "../../i18n";
import type { PersonView } from "./describe-person";

/** A ring of the map as a list: its people by part and name. */
export interface ListRing {
	readonly name: string;
	readonly people: readonly {
		readonly path: string;
		readonly part: string;
		readonly isTarget: boolean;
		readonly view: PersonView;
	}[];
}

/** The map in reading order: circle, part, name. Presses are heard where the page is mounted. */
export function MapList({ rings, left, messages: { map, words }, isShown, onMore }: {
	rings: readonly ListRing[]; left: number; messages: Messages; isShown: boolean; onMore: () => void;
}): JSX.Element {
	return (
		<>
			{rings.map(({ name, people }) => (
				<section key={name}>
					<h3 class="rk-map-list-title">{name}</h3>
					<ul>
						{people.map(({ path, part, isTarget, view }) => (
							<li key={path}>
								<a class="rk-map-line" href={path} data-path={path} tabIndex={isShown ? 0 : -1}>
									<span class="rk-name">{view.name}</span>
									<span class="rk-map-line-about">
										{[part, view.role, ...(isTarget ? [map.target] : []), view.standing].filter((text) => text !== "").reduce(words.beside)}
									</span>
								</a>
							</li>
						))}
					</ul>
				</section>
			))}
			{left > 0 && isShown ? <button type="button" class="rk-text-button" onClick={onMore}>{map.more(left)}</button> : null}
		</>
	);
}
