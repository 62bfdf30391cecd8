interface ProfileNode {
	readonly id: number;
	readonly callFrame: { readonly functionName: string; readonly url: string };
	readonly children?: readonly number[];
}

/** What the browser's profiler hands out; times in microseconds. */
export interface CpuProfile {
	readonly nodes: readonly ProfileNode[];
	readonly samples?: readonly number[];
	readonly timeDeltas?: readonly number[];
}

/** The host loads plugins, and nothing else, from blobs. */
const isPluginUrl = (url: string): boolean => url.startsWith("blob:") || url.startsWith("plugin:");

/**
 * Of the time of a profile in which the thread was at work, the share with a function of the plugin at work, whatever it called.
 * Layout and paint are none of it.
 */
export function pluginShare({ nodes, samples = [], timeDeltas = [] }: CpuProfile): number {
	const ours = nodesOfPlugin(nodes);
	const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id));
	let inPlugin = 0;
	let atWork = 0;
	samples.forEach((id, at) => {
		// A sample stands for the time until the next one.
		const took = timeDeltas[at + 1] ?? 0;
		if (ours.has(id)) inPlugin += took;
		if (!idle.has(id)) atWork += took;
	});
	return atWork === 0 ? 0 : inPlugin / atWork;
}

function nodesOfPlugin(nodes: readonly ProfileNode[]): ReadonlySet<number> {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const ours = new Set<number>();
	const mark = (node: ProfileNode, isInside: boolean): void => {
		const isOurs = isInside || isPluginUrl(node.callFrame.url);
		if (isOurs) ours.add(node.id);
		for (const id of node.children ?? []) {
			const child = byId.get(id);
			if (child !== undefined) mark(child, isOurs);
		}
	};
	const [root] = nodes;
	if (root !== undefined) mark(root, false);
	return ours;
}
