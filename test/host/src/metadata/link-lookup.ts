import type { TFile } from "../vault/files";

/** The name by which a path is looked up: last part, small letters, without ".md". */
export function lookupKey(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	return name.endsWith(".md") ? name.slice(0, -3) : name;
}

const NONE: readonly TFile[] = [];

/** Files by name, so that a link is found without looking at every file. */
export class LinkLookup {
	readonly #byName = new Map<string, readonly TFile[]>();

	add(file: TFile): void {
		const key = lookupKey(file.path);
		this.#byName.set(key, [...(this.#byName.get(key) ?? NONE), file]);
	}

	/** Takes a file out; `path` is where it was. */
	remove(file: TFile, path: string): void {
		const key = lookupKey(path);
		const left = (this.#byName.get(key) ?? NONE).filter((other) => other !== file);
		if (left.length === 0) this.#byName.delete(key);
		else this.#byName.set(key, left);
	}

	/** All files a link may mean, best first. */
	find(linkpath: string, sourcePath: string): readonly TFile[] {
		const lower = linkpath.toLowerCase();
		// Nearly every link is a name that one file has.
		if (!lower.includes("/") && !lower.endsWith(".md")) {
			const named = this.#byName.get(lower) ?? NONE;
			if (named.length < 2) return named;
		}
		const folder = sourcePath.slice(0, sourcePath.lastIndexOf("/") + 1).toLowerCase();
		const relative = /^\.{1,2}\//.test(linkpath);
		const absolute = relative || linkpath.startsWith("/");
		const target = (relative ? joinPath(folder, linkpath) : linkpath.replace(/^\/+/, "")).toLowerCase();
		const named = this.#byName.get(lookupKey(target)) ?? NONE;
		const fitting = named.filter(({ path }) => fits(path.toLowerCase(), target, absolute));
		if (fitting.length < 2) return fitting;
		return [...fitting].sort((a, b) => rank(a, target, folder) - rank(b, target, folder) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
	}
}

function fits(path: string, target: string, absolute: boolean): boolean {
	const isExact = path === target || path === `${target}.md`;
	return isExact || (!absolute && (path.endsWith(`/${target}`) || path.endsWith(`/${target}.md`)));
}

/** An exact path is best, then what lies in or below the source's folder. */
function rank(file: TFile, target: string, folder: string): number {
	const path = file.path.toLowerCase();
	if (path === target || path === `${target}.md`) return 0;
	return path.startsWith(folder) ? 1 : 2;
}

function joinPath(folder: string, relative: string): string {
	const parts = folder.split("/").filter((part) => part !== "");
	for (const part of relative.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== ".") parts.push(part);
	}
	return parts.join("/");
}
