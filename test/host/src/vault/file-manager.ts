import type * as Api from "obsidian";
import { getFrontMatterInfo } from "../metadata/front-matter";
import { parseYaml, stringifyYaml } from "../metadata/yaml";
import type { MetadataCache } from "../metadata/metadata-cache";
import { type TAbstractFile, TFile, TFolder } from "./files";
import { Vault } from "./vault";

type Properties = Record<string, unknown>;

/** Writes that concern more than a file's bytes: properties, links, the trash. */
export class FileManager {
	/** `confirm` asks the user a yes or no question. */
	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
		private readonly confirm: (question: string) => Promise<boolean> = () => Promise.resolve(true),
	) {}

	getNewFileParent(sourcePath: string): TFolder {
		const location = this.vault.getConfig("newFileLocation");
		if (location === "current") return this.vault.getFileByPath(sourcePath)?.parent ?? this.vault.getRoot();
		const folder = this.vault.getConfig("newFileFolderPath");
		return (location === "folder" && typeof folder === "string" && this.vault.getFolderByPath(folder)) || this.vault.getRoot();
	}

	/** Throws on YAML that cannot be read, before anything is written. */
	async processFrontMatter(file: TFile, change: (frontmatter: Properties) => void, options?: Api.DataWriteOptions): Promise<void> {
		await this.vault.process(file, (text) => withProperties(text, change), options);
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
		const embed = file.extension === "md" ? "" : "!";
		if (this.vault.getConfig("useMarkdownLinks") === true) {
			return `${embed}[${alias === "" ? file.basename : alias}](${encodeURI(this.metadataCache.fileToLinktext(file, sourcePath, false) + subpath)})`;
		}
		const target = this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
		return `${embed}[[${alias === "" ? target : `${target}|${alias}`}]]`;
	}

	async getAvailablePathForAttachment(filename: string): Promise<string> {
		const dot = filename.lastIndexOf(".");
		return this.vault.getAvailablePath(filename.slice(0, dot), filename.slice(dot + 1));
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.vault.trash(file, false);
	}

	async promptForDeletion(file: TAbstractFile): Promise<boolean> {
		const agreed = await this.confirm(`Delete "${file.name}"?`);
		if (agreed) await this.trashFile(file);
		return agreed;
	}

	/** Moves a file or folder, then rewrites every link that meant it. */
	async renameFile(file: TAbstractFile, path: string): Promise<void> {
		await this.metadataCache.idle();
		const edits = new Map<string, { readonly ref: Api.Reference; readonly target: TFile }[]>();
		for (const target of filesIn(file)) {
			for (const [source, refs] of this.metadataCache.backlinksOf(target)) {
				edits.set(source, [...(edits.get(source) ?? []), ...refs.map((ref) => ({ ref, target }))]);
			}
		}
		const sources = [...edits].map(([source, refs]) => ({ source: this.vault.getFileByPath(source), refs }));
		await this.vault.rename(file, path);
		for (const { source, refs } of sources) {
			if (source === null) continue;
			await this.vault.process(source, (text) =>
				refs.reduce((changed, { ref, target }) => changed.replaceAll(ref.original, () => this.#relink(ref, target, source.path)), text),
			);
		}
	}

	#relink(ref: Api.Reference, target: TFile, sourcePath: string): string {
		const hash = ref.link.indexOf("#");
		const subpath = hash < 0 ? "" : ref.link.slice(hash);
		const text = this.metadataCache.fileToLinktext(target, sourcePath, !ref.link.toLowerCase().endsWith(".md")) + subpath;
		if (ref.original.includes("[[")) return ref.original.replace(ref.link, () => text);
		return ref.original.replace(/\([^()]*\)$/, () => `(${encodeURI(target.path + subpath)})`);
	}
}

function filesIn(file: TAbstractFile): TFile[] {
	const files: TFile[] = [];
	const add = (inner: TAbstractFile): void => {
		if (inner instanceof TFile) files.push(inner);
	};
	if (file instanceof TFolder) Vault.recurseChildren(file, add);
	else add(file);
	return files;
}

function withProperties(text: string, change: (frontmatter: Properties) => void): string {
	const info = getFrontMatterInfo(text);
	const parsed = info.exists ? parseYaml(info.frontmatter) : null;
	const properties: Properties = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {};
	change(properties);
	const yaml = Object.keys(properties).length === 0 ? "" : stringifyYaml(properties);
	const body = text.slice(info.contentStart);
	return yaml === "" ? body : `---\n${yaml}---\n${body}`;
}
