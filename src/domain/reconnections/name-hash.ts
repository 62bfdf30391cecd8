const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, over the UTF-16 units of the NFC text, divided by 2³²: the same place in [0, 1) on every device. */
export function nameHash(text: string): number {
	const normal = text.normalize("NFC");
	let hash = OFFSET;
	for (let index = 0; index < normal.length; index++) hash = Math.imul(hash ^ normal.charCodeAt(index), PRIME);
	return (hash >>> 0) / 2 ** 32;
}
