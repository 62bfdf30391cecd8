import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type BuiltHost, buildHost } from "./build-host.js";
import { OutsideVault } from "./node-store.js";
import { bootOptionsOf, type Session } from "./session.js";
import { serveVault } from "./vault-routes.js";

/** What a page may do: nothing leaves this machine, and no text becomes code but the plugins, which are loaded as blobs. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self' blob:",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vault</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
</head>
<body>
<script src="/host.js"></script>
</body>
</html>
`;

/** A running dev server; each session is a page with a vault and plugins. */
export interface HostServer {
	/** Adds a page and answers its address. */
	addSession(session: Session): string;
	close(): Promise<void>;
}

/** Answers a request with a status and a text. */
export function answer(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
	response.writeHead(status, { "content-type": type });
	response.end(body);
}

/** Whether a request comes from a page of this server: other web pages and other names for this machine are refused. */
export function isOwnRequest({ headers }: Pick<IncomingMessage, "headers">, port: number): boolean {
	const own = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
	if (!own.has(headers.host ?? "")) return false;
	if (headers.origin !== undefined && headers.origin !== `http://${headers.host ?? ""}`) return false;
	const site = headers["sec-fetch-site"];
	return site === undefined || site === "same-origin" || site === "none";
}

/** Starts the dev server on this machine's loopback address; port 0 takes any that is free. */
export async function startServer(port = 0): Promise<HostServer> {
	const host = await buildHost();
	const sessions = new Map<string, Session>();
	const server = createServer((request, response) => {
		response.setHeader("content-security-policy", POLICY);
		response.setHeader("x-content-type-options", "nosniff");
		response.setHeader("referrer-policy", "no-referrer");
		response.setHeader("cache-control", "no-store");
		const ownPort = (server.address() as AddressInfo | null)?.port ?? -1;
		if (!isOwnRequest(request, ownPort)) answer(response, 403, "text/plain", "forbidden");
		else route(request, response, sessions, host).catch((error: unknown) => fail(response, error));
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		addSession(session) {
			const id = Math.random().toString(36).slice(2, 10);
			sessions.set(id, session);
			return `${address}/s/${id}/`;
		},
		close: () => closeServer(server),
	};
}

function closeServer(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve, reject) => {
		server.close((error) => (error === undefined ? resolve() : reject(error)));
	});
}

async function route(request: IncomingMessage, response: ServerResponse, sessions: ReadonlyMap<string, Session>, host: BuiltHost): Promise<void> {
	const url = new URL(request.url ?? "/", "http://host");
	const [, id = "", rest = ""] = /^\/s\/([a-z0-9]+)\/(.*)$/.exec(url.pathname) ?? [];
	const session = sessions.get(id);
	if (url.pathname === "/host.js") answer(response, 200, "text/javascript", host.script);
	else if (url.pathname === "/host.css") answer(response, 200, "text/css", host.styles);
	else if (session === undefined) answer(response, 404, "text/plain", "not found");
	else if (rest === "") answer(response, 200, "text/html", PAGE);
	else if (rest === "boot.json") answer(response, 200, "application/json", JSON.stringify(await bootOptionsOf(session)));
	else if (rest.startsWith("_vault/") && session.store !== null) {
		await serveVault(request, response, session.store, rest.slice("_vault/".length), url.searchParams.get("path") ?? "");
	} else answer(response, 404, "text/plain", "not found");
}

function fail(response: ServerResponse, error: unknown): void {
	const text = error instanceof Error ? error.message : String(error);
	if (response.headersSent) response.end();
	else answer(response, error instanceof OutsideVault ? 403 : text.startsWith("ENOENT") ? 404 : 500, "text/plain", text);
}
