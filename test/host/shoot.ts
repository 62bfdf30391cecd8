import { parseArgs } from "node:util";
import { closeSharedBrowser, openHost } from "./open-host.js";

/** Takes a picture of a plugin on a vault: `node --import tsx test/host/shoot.ts --plugin DIR --vault DIR --out file.png`. */
const { values } = parseArgs({
	options: {
		vault: { type: "string" },
		plugin: { type: "string", multiple: true, default: ["."] },
		out: { type: "string", default: "shot.png" },
		dark: { type: "boolean", default: false },
		phone: { type: "boolean", default: false },
		user: { type: "boolean", default: false },
		lang: { type: "string", default: "en" },
		width: { type: "string", default: "300" },
		size: { type: "string" },
		scale: { type: "string", default: "2" },
		today: { type: "string" },
		note: { type: "string" },
		command: { type: "string", multiple: true, default: [] },
		click: { type: "string", multiple: true, default: [] },
		element: { type: "string" },
		"no-files": { type: "boolean", default: false },
	},
});

const [viewWidth, viewHeight] = (values.size ?? (values.phone ? "390x844" : "1280x800")).split("x").map(Number);
const host = await openHost({
	vault: values.vault ?? {},
	plugins: values.plugin,
	dark: values.dark,
	phone: values.phone,
	language: values.lang,
	enable: values.user ? "user" : "start",
	width: Number(values.width),
	scale: Number(values.scale),
	viewport: { width: viewWidth ?? 1280, height: viewHeight ?? 800 },
	showFiles: !values["no-files"],
	...(values.today === undefined ? {} : { today: values.today }),
	...(values.note === undefined ? {} : { openNote: values.note }),
});
for (const id of values.command) if (!(await host.command(id))) console.error(`No such command now: ${id}`);
for (const selector of values.click) await host.page.click(selector);
await host.idle();
await host.page.mouse.move(0, 0);
await (values.element === undefined ? host.page : host.page.locator(values.element).first()).screenshot({ path: values.out });
console.log(values.out);
for (const error of host.errors.splice(0)) console.error(error);
await host.close();
await closeSharedBrowser();
