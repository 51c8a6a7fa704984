/** The same value in what PostgreSQL can store: no zero bytes and no half characters, which no keyboard types. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(storable);
  return storableFields(value);
}

/** The same for the variables of an operation. */
export function storableFields(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, storable(value)]));
}
