/** Made by build-host.ts: the drawing of each icon, by name without "lucide-". */
declare module "virtual:icons" {
	const drawings: Readonly<Record<string, string>>;
	export default drawings;
}

/** Made by build-host.ts: the moment that the obsidian package depends on. */
declare module "virtual:moment" {
	const moment: typeof import("obsidian").moment & (() => import("obsidian").moment.Moment);
	export default moment;
}
