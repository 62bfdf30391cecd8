import { request } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isOwnRequest, type HostServer, startServer } from "./server.js";
import { bareOptions } from "./testing/bare-options.js";

let server: HostServer;
let page: URL;

beforeAll(async () => {
	server = await startServer();
	page = new URL(server.addSession({ options: { ...bareOptions, texts: [["a.md", "text"]] }, plugins: [], store: null }));
});

afterAll(() => server.close());

interface Answer {
	readonly status: number;
	readonly policy: string;
	readonly body: string;
}

/** `fetch` may not set Host, which is what is tried here. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: "127.0.0.1", port: page.port, path, headers }, (response) => {
			let body = "";
			response.setEncoding("utf8");
			response.on("data", (part: string) => (body += part));
			response.on("end", () => resolve({ status: response.statusCode ?? 0, policy: String(response.headers["content-security-policy"]), body }));
		});
		sent.on("error", reject);
		sent.end();
	});
}

it("serves a page whose policy lets nothing leave the machine and no text become code", async () => {
	const { status, policy } = await ask(page.pathname);
	expect(status).toBe(200);
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("connect-src 'self'");
	expect(policy).not.toContain("unsafe-eval");
});

it("gives the page its vault", async () => {
	const { body } = await ask(`${page.pathname}boot.json`);
	expect(JSON.parse(body)).toMatchObject({ texts: [["a.md", "text"]], plugins: [] });
});

it.each([
	["another name for this machine", { host: "evil.example" }],
	["another port", { host: "127.0.0.1:1" }],
	["a page elsewhere", { origin: "https://evil.example" }],
	["a file on disk", { origin: "null" }],
	["a page of another server here", { origin: "http://127.0.0.1:1" }],
	["a form elsewhere", { "sec-fetch-site": "cross-site" }],
])("refuses a request from %s", async (_from, headers) => {
	expect((await ask(`${page.pathname}boot.json`, headers)).status).toBe(403);
});

it.each([
	[{ host: "127.0.0.1:80" }, true],
	[{ host: "localhost:80", origin: "http://localhost:80" }, true],
	[{ host: "localhost:80", origin: "http://127.0.0.1:80" }, false],
	[{}, false],
])("takes %j as its own: %s", (headers, own) => {
	expect(isOwnRequest({ headers }, 80)).toBe(own);
});

it.each(["/", "/s/unknown/", "/../package.json", "/s/x/_vault/fill", "/host.json"])("has nothing at %s", async (path) => {
	expect((await ask(path)).status).toBe(404);
});

it("answers no vault requests for a vault in memory", async () => {
	expect((await ask(`${page.pathname}_vault/fill`)).status).toBe(404);
});
