import type * as Api from "obsidian";

const onMac = typeof navigator !== "undefined" && /Mac/.test(navigator.userAgent);

/** What the app runs on; `becomePhone` switches it before start. */
export const Platform: { -readonly [K in keyof typeof Api.Platform]: (typeof Api.Platform)[K] } = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: onMac,
	isWin: false,
	isLinux: !onMac,
	isSafari: false,
	resourcePathPrefix: "/_vault/file?path=",
};

/** Makes the platform an Android phone. */
export function becomePhone(): void {
	Object.assign(Platform, {
		isDesktop: false,
		isDesktopApp: false,
		isMobile: true,
		isMobileApp: true,
		isAndroidApp: true,
		isPhone: true,
		isMacOS: false,
		isLinux: false,
	});
}

let language = "en";

/** The app's language. */
export const getLanguage = (): string => language;

/** Sets the app's language; it is read at the start of a plugin. */
export function setLanguage(code: string): void {
	language = code;
}

/** The API version that the host follows. */
export const apiVersion = "1.13.1";

/** Whether the host is at least of this version. */
export function requireApiVersion(version: string): boolean {
	const own = apiVersion.split(".").map(Number);
	const asked = version.split(".").map(Number);
	for (let part = 0; part < 3; part++) {
		const difference = (own[part] ?? 0) - (asked[part] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
