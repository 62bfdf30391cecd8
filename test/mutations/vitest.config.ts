import { defineConfig } from "vitest/config";

/** Run by `npm run mutations`: minutes long, and what is broken on purpose may fail at any moment. */
export default defineConfig({
	test: { include: ["test/mutations/**/*.test.ts"], dangerouslyIgnoreUnhandledErrors: true },
});
