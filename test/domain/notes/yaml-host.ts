import YAML from "yaml";
import type { YamlHost } from "../../../src/domain/notes/note-codec";

/** YAML as the app reads it: texts and days stay texts, keys stand once. */
export const yamlHost: YamlHost = {
	parse: (text) => YAML.parse(text, { logLevel: "error" }) as unknown,
	stringify: (value) => YAML.stringify(value),
};
