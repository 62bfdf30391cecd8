/** One item of a property's value. */
export type PropertyScalar = string | number | boolean;

/** What can be written into one property of the front matter. */
export type PropertyValue = PropertyScalar | readonly PropertyScalar[];

/** Keys as written in the note with their new values; null removes the key. New keys are added in this order. */
export type PropertyChanges = ReadonlyMap<string, PropertyValue | null>;
