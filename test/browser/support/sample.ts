import { sampleVault } from "../../vaults/sample-vault";
import { day } from "../../support/day";
import { TODAY } from "./open-rekindle";

/** The sample vault of these tests' day, by path. */
export const SAMPLE: Readonly<Record<string, string>> = Object.fromEntries(sampleVault(day(TODAY)));
