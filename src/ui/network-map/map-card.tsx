import type { JSX } from "preact";
import { Icon } from "../parts/icon";
import { initialsOf } from "../parts/initials";
import { Orbit } from "../parts/orbit";
import type { PersonView } from "./describe-person";

/** A contact in short, beside its dot. */
export function MapCard({ person: { name, role, standing, distance, isBeyond, reasons } }: { person: PersonView }): JSX.Element {
	return (
		<>
			<div class="rk-map-card-head">
				<span class="rk-mono" aria-hidden="true">{initialsOf(name)}</span>
				<div>
					<div class="rk-name">{name}</div>
					{role === "" ? null : <div class="rk-role">{role}</div>}
				</div>
			</div>
			<ul class="rk-lines">
				<li><Orbit distance={distance} dashed={isBeyond} /><span>{standing}</span></li>
				{reasons.map(({ icon, text }) => <li key={text}><Icon icon={icon} /><span>{text}</span></li>)}
			</ul>
		</>
	);
}

/** Where a card stands beside a dot: on the side away from the middle, where its ties seldom go, or where there is room. */
export function cardPlace(
	dot: { readonly x: number; readonly y: number; readonly radius: number }, card: { readonly width: number; readonly height: number },
	stage: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
	const away = dot.radius + 12;
	const edge = 8;
	const fitsRight = dot.x + away + card.width + edge <= stage.width;
	const fitsLeft = dot.x - away - card.width - edge >= 0;
	const isRight = fitsRight && (!fitsLeft || dot.x >= stage.width / 2);
	const left = isRight ? dot.x + away : fitsLeft ? dot.x - away - card.width : dot.x - card.width / 2;
	const above = dot.y - card.height - (fitsRight || fitsLeft ? -away : away);
	const top = above >= edge ? above : fitsRight || fitsLeft ? dot.y - away : dot.y + away;
	return {
		left: Math.max(edge, Math.min(left, stage.width - card.width - edge)),
		top: Math.max(edge, Math.min(top, stage.height - card.height - edge)),
	};
}
