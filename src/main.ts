import { Plugin } from "obsidian";

/** Composition root: builds the parts, hands each what it needs, registers. */
export default class RekindlePlugin extends Plugin {}
