import { showContactMenu } from "../commands/contact-menu";
import type { CommandContext } from "../commands/command-context";
import { introductionActs, readIntroductions } from "../commands/find-introduction";
import { openNote } from "../commands/open-note";
import type { MapPort } from "../ui/network-map/map-port";
import { notify } from "../ui/notify";
import { wayToTarget } from "../vault/best-introduction";
import { savePicture } from "../vault/save-picture";

/** What the network map needs, made from the plugin's parts. */
export function createMapPort(context: CommandContext): MapPort {
	const { app, index } = context;
	return {
		ready: index.ready,
		messages: () => context.messages,
		today: () => index.today(),
		circles: () => context.settings().circles,
		contacts: () => index.everyone(),
		contact: (path) => index.contact(path),
		reconnection: (path) => index.reconnection(path),
		strength: (path) => index.strength(path),
		network: () => index.network(),
		open: (path, pane) => void openNote(context, path, pane),
		menu: (path, at) => showContactMenu(context, path, at),
		best: (path) => wayToTarget(index, path),
		introductions: (path) => readIntroductions(context, { kind: "contact", path }),
		introduce: introductionActs(context, { showOnMap: false }),
		save: (picture, name) => {
			const { saved, notSaved, open } = context.messages.map;
			savePicture(app, picture, name).then(
				(path) => notify({ sentences: [saved(path)], action: { label: open, run: () => void openNote(context, path) } }),
				() => notify({ sentences: [notSaved], action: null }),
			);
		},
		onChange: (callback) => index.onChange(callback),
	};
}
