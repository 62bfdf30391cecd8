import type { IncomingMessage, ServerResponse } from "node:http";
import type { FillAnswer } from "./src/vault/http-store.js";
import type { NodeStore } from "./node-store.js";

/** No note is larger; it keeps a stray request from filling the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request) {
		const bytes = part as Buffer;
		size += bytes.length;
		if (size > MOST_BYTES) throw new Error("The request is too large.");
		parts.push(bytes);
	}
	return Buffer.concat(parts);
}

function sendJson(response: ServerResponse, value: unknown): void {
	response.writeHead(200, { "content-type": "application/json" });
	response.end(JSON.stringify(value));
}

function sendDone(response: ServerResponse): void {
	response.writeHead(204);
	response.end();
}

/** Answers a page's request about its vault: `operation` on `path`. */
export async function serveVault(
	request: IncomingMessage,
	response: ServerResponse,
	store: NodeStore,
	operation: string,
	path: string,
): Promise<void> {
	switch (`${request.method ?? ""} ${operation}`) {
		case "GET fill": {
			const { entries, texts } = await store.fill();
			sendJson(response, { name: store.name, entries, texts: [...texts] } satisfies FillAnswer);
			return;
		}
		case "GET children": sendJson(response, await store.children(path)); return;
		case "GET stat": sendJson(response, await store.stat(path)); return;
		case "GET file": {
			const bytes = new Uint8Array(await store.readBinary(path));
			response.writeHead(200, { "content-type": "application/octet-stream" });
			response.end(bytes);
			return;
		}
		case "PUT file": sendJson(response, await store.write(path, new Uint8Array(await bodyOf(request)).buffer)); return;
		case "DELETE file": await store.remove(path); sendDone(response); return;
		case "PUT folder": await store.makeFolder(path); sendDone(response); return;
		case "POST rename": await store.rename(path, (await bodyOf(request)).toString("utf8")); sendDone(response); return;
		case "GET watch": pushChanges(response, store); return;
		default:
			response.writeHead(405);
			response.end();
	}
}

/** Tells the page of outside changes for as long as it listens. */
function pushChanges(response: ServerResponse, store: NodeStore): void {
	response.writeHead(200, { "content-type": "text/event-stream" });
	response.write(":ready\n\n");
	const stop = store.watch((path) => response.write(`data: ${JSON.stringify(path)}\n\n`));
	response.on("close", stop);
}
