/** `00:00` to `23:59`, as a box for a time of day gives it. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/u;

/** A part of what was sent is not of the shape it should have. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
  readonly field: string;
  readonly reason: string;
  constructor(
    field: string,
    reason: 'not_readable' | 'too_long' | 'too_many_things' | 'out_of_range' | 'unknown_choice',
  ) {
    super(`${field}: ${reason}`);
    this.field = field;
    this.reason = reason;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** @throws {ShapeError} unless it is an object. */
export function fieldsOf(json: unknown, field = 'body'): Fields {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new ShapeError(field, 'not_readable');
  return json as Fields;
}

/** Text of at most `max` characters; empty when it is missing. Its line ends are "\n". */
export function textIn(fields: Fields, name: string, max: number): string {
  const value = fields[name] ?? '';
  if (typeof value !== 'string') throw new ShapeError(name, 'not_readable');
  const text = value.replaceAll(/\r\n?/g, '\n');
  if (text.length > max) throw new ShapeError(name, 'too_long');
  return text;
}

/** A number within its bounds; null when it is missing. */
export function numberIn(fields: Fields, name: string, { min, max }: { min: number; max: number }): number | null {
  const value = fields[name] ?? null;
  if (value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError(name, 'not_readable');
  if (value < min || value > max) throw new ShapeError(name, 'out_of_range');
  return value;
}

/** Yes or no; no when it is missing. */
export function yesIn(fields: Fields, name: string): boolean {
  const value = fields[name] ?? false;
  if (typeof value !== 'boolean') throw new ShapeError(name, 'not_readable');
  return value;
}

/** One of a closed set; null when it is missing. */
export function choiceIn<C extends string>(fields: Fields, name: string, choices: readonly C[]): C | null {
  const value = fields[name] ?? null;
  if (value === null) return null;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new ShapeError(name, 'unknown_choice');
  return choice;
}

/** Some of a closed set, in its order, each once. */
export function choicesIn<C extends string>(fields: Fields, name: string, choices: readonly C[]): C[] {
  const values = listIn(fields, name, choices.length * 2, (each) => each);
  if (values.some((value) => !choices.some((choice) => choice === value))) throw new ShapeError(name, 'unknown_choice');
  return choices.filter((choice) => values.includes(choice));
}

/** At most `max` things, each read by `read`; none when it is missing. */
export function listIn<T>(fields: Fields, name: string, max: number, read: (value: unknown) => T): T[] {
  const value = fields[name] ?? [];
  if (!Array.isArray(value)) throw new ShapeError(name, 'not_readable');
  if (value.length > max) throw new ShapeError(name, 'too_many_things');
  return value.map(read);
}

/** Short texts, trimmed; empty ones and repetitions are left out. */
export function linesIn(fields: Fields, name: string, most: number, max: number): string[] {
  const lines = listIn(fields, name, most, (value) => textIn({ [name]: value }, name, max).trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
