import { missing, type Store, type StoreContents, type StoreEntry } from "./store";

/** What the server answers to the request that fills a vault. */
export interface FillAnswer {
	readonly name: string;
	readonly entries: readonly StoreEntry[];
	readonly texts: readonly (readonly [path: string, text: string])[];
}

/** A real folder, through the host's dev server. */
export class HttpStore implements Store {
	name = "vault";

	/** `base` is the address of the server's vault routes, without a final slash. */
	constructor(private readonly base: string) {}

	async fill(): Promise<StoreContents> {
		const { name, entries, texts } = await this.#json<FillAnswer>("fill", "");
		this.name = name;
		return { entries, texts: new Map(texts) };
	}

	children(folder: string): Promise<readonly StoreEntry[]> {
		return this.#json("children", folder);
	}

	stat(path: string): Promise<StoreEntry | null> {
		return this.#json("stat", path);
	}

	async read(path: string): Promise<string> {
		// Not `.text()`, which would drop the mark that some editors put at the start of a file.
		return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await this.readBinary(path));
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return (await this.#call("file", path)).arrayBuffer();
	}

	write(path: string, data: string | ArrayBuffer): Promise<StoreEntry> {
		return this.#json("file", path, { method: "PUT", body: data });
	}

	async makeFolder(path: string): Promise<void> {
		await this.#call("folder", path, { method: "PUT" });
	}

	async remove(path: string): Promise<void> {
		await this.#call("file", path, { method: "DELETE" });
	}

	async rename(from: string, to: string): Promise<void> {
		await this.#call("rename", from, { method: "POST", body: to });
	}

	watch(listener: (path: string) => void): () => void {
		const source = new EventSource(`${this.base}/watch`);
		source.onmessage = (event: MessageEvent<string>) => listener(JSON.parse(event.data) as string);
		return () => source.close();
	}

	async #json<T>(route: string, path: string, init?: RequestInit): Promise<T> {
		return (await (await this.#call(route, path, init)).json()) as T;
	}

	async #call(route: string, path: string, init?: RequestInit): Promise<Response> {
		const response = await fetch(`${this.base}/${route}?path=${encodeURIComponent(path)}`, init);
		if (response.status === 404) throw missing(path);
		if (!response.ok) throw new Error(`${route} ${path}: ${await response.text()}`);
		return response;
	}
}
