import type { JSX } from "preact";
import { Icon } from "../parts/icon";
import type { BriefLine } from "./say-brief";

/** Lines of a brief or a page, each leading to its place in a note. */
export function BriefLineList({ lines }: { readonly lines: readonly BriefLine[] }): JSX.Element {
	return (
		<ul class="rk-lines">
			{lines.map((line, at) => (
				<li key={at}>
					<Icon icon={line.icon} />
					<BriefLineLink line={line} />
				</li>
			))}
		</ul>
	);
}

/** A line that leads to its place in a note: the view it stands in opens links with `data-path`. */
export function BriefLineLink({ line: { text, detail, path, line } }: { readonly line: BriefLine }): JSX.Element {
	return (
		<a class="rk-brief-line" href={path} data-path={path} data-line={line ?? undefined}>
			<span class="rk-brief-text">{text}</span>
			{detail === null ? null : <span class="rk-lines-sub">{detail}</span>}
		</a>
	);
}
