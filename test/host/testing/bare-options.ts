import type { Session } from "../session.js";

/** Options of a page that no test looks at. */
export const bareOptions: Session["options"] = {
	vaultName: "Vault",
	texts: null,
	enable: "none",
	language: "en",
	dark: false,
	phone: false,
	sidebarWidth: 300,
	showFiles: true,
	openNote: null,
	viewMode: "preview",
	cold: false,
};
