import type { OrganizationPage } from "../domain/network/organization-page";
import type { NoteReading } from "./note-reading";

/** The page of an organisation as of now, by the path of its note; null when the path holds none. */
export function gatherOrganization(_reading: NoteReading, _path: string): Promise<OrganizationPage | null> {
	return Promise.resolve(null);
}
