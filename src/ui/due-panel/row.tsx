import { Component, type JSX } from "preact";
import type { Messages } from "../../i18n";
import { Icon } from "../parts/icon";
import type { IconMeaning } from "../parts/icon-names";
import { Orbit } from "../parts/orbit";
import { type MetaView, OPEN_THING, type ReasonView, type RowAction, type RowView } from "./row-view";

interface RowProps {
	readonly row: RowView;
	readonly rowKey: string;
	readonly path: string;
	/** From 1. */
	readonly position: number;
	readonly isTabStop: boolean;
	readonly messages: Messages;
}

const ACTION_ICONS: Readonly<Record<RowAction, IconMeaning>> = {
	log: "log", snooze: "snooze", menu: "more", done: "check", write: "write", repair: "repair",
};
const ACTION_KEYS: Readonly<Record<RowAction, string>> = { log: "L", snooze: "S", menu: "M", done: "D", write: "W", repair: "" };

/** One row: a person, and why now. Drawn again only when its view, place or tab stop changed. */
export class Row extends Component<RowProps> {
	override shouldComponentUpdate(next: RowProps): boolean {
		const { row, rowKey, position, isTabStop, messages } = this.props;
		return (
			next.row !== row || next.rowKey !== rowKey || next.position !== position || next.isTabStop !== isTabStop ||
			next.messages !== messages
		);
	}

	override render({ row, rowKey, path, position, isTabStop, messages }: RowProps): JSX.Element {
		return (
			<div
				class={`rk-row ${LOOKS[row.look]}`}
				role="row"
				tabIndex={isTabStop ? 0 : -1}
				aria-rowindex={position}
				data-path={path}
				data-key={rowKey}
			>
				<Lead row={row} />
				<div class="rk-row-main" role="gridcell" title={row.more === "" ? undefined : row.more}>
					<div class="rk-row-top">
						<a class="rk-name" href={path} tabIndex={-1}>{row.name}</a>
						{row.done === null ? null : <span class="rk-done-what">{row.done}</span>}
						{row.actions.length === 0 ? null : <Actions row={row} messages={messages} />}
					</div>
					{row.role === null ? null : <div class="rk-role">{row.role}</div>}
					{row.reasons.map((reason) => <ReasonLine key={reason.text} reason={reason} />)}
					{row.meta === null ? null : <MetaLine meta={row.meta} />}
				</div>
			</div>
		);
	}
}

const LOOKS: Readonly<Record<RowView["look"], string>> = {
	full: "mod-full", short: "mod-short", done: "is-done", problem: "mod-problem",
};

function Lead({ row }: { row: RowView }): JSX.Element {
	if (row.look === "done") return <span class="rk-row-mark"><Icon icon="check" look="mod-s" /></span>;
	if (row.look === "problem") return <span class="rk-row-mark"><Icon icon="note" look="mod-s" /></span>;
	if (row.mark !== null) return <span class="rk-mono mod-place" aria-hidden="true"><Icon icon={row.mark} look="mod-s" /></span>;
	return <span class={row.asleep ? "rk-mono mod-asleep" : "rk-mono"} aria-hidden="true">{row.initials}</span>;
}

function Actions({ row, messages }: { row: RowView; messages: Messages }): JSX.Element {
	return (
		<div class="rk-actions">
			{row.actions.map((action) => (
				<button
					key={action}
					type="button"
					class="clickable-icon rk-icon-button"
					tabIndex={-1}
					aria-label={actionLabel(action, row, messages)}
					data-action={action}
				>
					<Icon icon={ACTION_ICONS[action]} look="mod-s" />
				</button>
			))}
		</div>
	);
}

function actionLabel(action: RowAction, row: RowView, { panel: { actions } }: Messages): string {
	const name = {
		log: actions.log, snooze: actions.snooze, menu: actions.more, done: actions.done, write: actions.write,
		repair: row.repair === null ? actions.repair : actions.repairTo(row.repair),
	}[action];
	const key = ACTION_KEYS[action];
	return key === "" ? name : actions.withKey(name, key);
}

function ReasonLine({ reason }: { reason: ReasonView }): JSX.Element {
	return (
		<div class="rk-reason">
			<Icon icon={reason.icon} look={reason.ember ? "mod-ember" : ""} />
			{reason.opens
				? <a class="rk-thing" href="#" tabIndex={-1} data-action={OPEN_THING}>{reason.text}</a>
				: <span>{reason.text}</span>}
		</div>
	);
}

function MetaLine({ meta }: { meta: MetaView }): JSX.Element {
	return (
		<div class="rk-meta">
			{meta.distance === null ? null : <Orbit distance={meta.distance} dashed={meta.dashed} />}
			<span>{meta.text}</span>
		</div>
	);
}
