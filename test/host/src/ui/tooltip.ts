import type * as Api from "obsidian";

/** Gives an element a tooltip, which is its name for screen readers too; an empty text takes it away. */
export function setTooltip(element: HTMLElement, text: string, options?: Api.TooltipOptions): void {
	if (text === "") element.removeAttribute("aria-label");
	else element.setAttribute("aria-label", text);
	if (options?.placement !== undefined) element.setAttribute("data-tooltip-position", options.placement);
	if (options?.delay !== undefined) element.setAttribute("data-tooltip-delay", String(options.delay));
}

/** Shows a tooltip at once. */
export function displayTooltip(element: HTMLElement, content: string | DocumentFragment): void {
	showAt(element, content);
}

let shown: HTMLElement | null = null;

function showAt(element: HTMLElement, content: string | DocumentFragment): void {
	hideTooltip();
	const { body } = element.ownerDocument;
	shown = body.createDiv({ cls: "tooltip", text: content });
	const target = element.getBoundingClientRect();
	const own = shown.getBoundingClientRect();
	const left = Math.max(4, Math.min(target.left + (target.width - own.width) / 2, body.clientWidth - own.width - 4));
	const below = target.bottom + 6;
	const top = below + own.height > body.clientHeight ? target.top - own.height - 6 : below;
	shown.setCssStyles({ left: `${left}px`, top: `${top}px` });
}

function hideTooltip(): void {
	shown?.remove();
	shown = null;
}

/** Shows the tooltip of what the pointer rests on. */
export function watchTooltips(view: Window): void {
	let timer = 0;
	let over: HTMLElement | null = null;
	view.document.addEventListener("mouseover", (event) => {
		const target = event.targetNode?.instanceOf(Element) ? event.targetNode.closest<HTMLElement>("[aria-label]") : null;
		if (target === over) return;
		over = target;
		view.clearTimeout(timer);
		hideTooltip();
		const label = target?.getAttribute("aria-label") ?? "";
		if (target === null || label === "" || target.classList.contains("no-tooltip")) return;
		timer = view.setTimeout(() => {
			if (target.isConnected) showAt(target, label);
		}, Number(target.getAttribute("data-tooltip-delay") ?? 500));
	});
	view.document.addEventListener("mousedown", hideTooltip, true);
	view.document.addEventListener("keydown", hideTooltip, true);
}
