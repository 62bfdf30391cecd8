import { expect, it } from "vitest";
import { circleNames } from "../../../src/domain/contacts/circle-names";
import { DEFAULT_CIRCLES } from "../../../src/domain/contacts/circle";
import { completeLine, type MappingFrom, type MappingPrompt, readYears } from "../../../src/domain/contacts/mapping-prompt";
import { readNameLine } from "../../../src/domain/contacts/read-name-line";

const WORDS = { circleNames: circleNames(DEFAULT_CIRCLES), meaningOf: () => null };
const NOWHERE: MappingFrom = { company: "", period: "", isCurrent: false };

it.each<[string, Partial<MappingFrom>, MappingPrompt, string]>([
	["Ada", {}, "worked-with", "Ada"],
	["Ada", { company: "Halden" }, "worked-with", "Ada, ex-Halden"],
	["Ada, Nord", { company: " Halden, " }, "worked-with", "Ada, Nord, ex-Halden"],
	["Ada, halden", { company: "Halden" }, "worked-with", "Ada, halden"],
	["Ada, ex-Halden", { company: "Halden" }, "worked-with", "Ada, ex-Halden"],
	["Ada", { company: "Halden", isCurrent: true }, "worked-with", "Ada, Halden, colleague"],
	["Ada, manager", { company: "Halden", isCurrent: true }, "worked-with", "Ada, manager, Halden"],
	["Ada, Nord", { company: "Halden", isCurrent: true }, "entrepreneurs", "Ada, Nord"],
	["Ada", { company: "Halden", period: "from 2012 to 2016" }, "inspiring", "Ada, ex-Halden, 2012-2016"],
	["Ada, 2013", { period: "2012–2016" }, "voices", "Ada, 2013"],
	["Ada", { period: "at school" }, "voices", "Ada"],
])("completes %j from %j for %s", (typed, from, prompt, expected) => {
	const line = readNameLine(typed, WORDS);
	const full = line === null ? "" : completeLine(typed, line, { ...NOWHERE, ...from }, prompt);
	expect(full).toBe(expected);
	const again = readNameLine(full, WORDS);
	expect(again === null ? "" : completeLine(full, again, NOWHERE, prompt)).toBe(expected);
});

it.each<[string, unknown]>([
	["2012–2016", { first: 2012, last: 2016 }],
	["2016 to 2012", { first: 2012, last: 2016 }],
	["été 1998", { first: 1998, last: 1998 }],
	["20123", null],
	["", null],
])("reads the years of %j", (period, years) => {
	expect(readYears(period)).toEqual(years);
});
