/** Made by build-host.ts: the drawing of each icon by name without "lucide-", as JSON. */
declare module "virtual:icons" {
	const drawings: string;
	export default drawings;
}

declare module "virtual:moment-french" {}

/** Made by build-host.ts: the moment that the obsidian package depends on. */
declare module "virtual:moment" {
	const moment: typeof import("obsidian").moment & (() => import("obsidian").moment.Moment);
	export default moment;
}
