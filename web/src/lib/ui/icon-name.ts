/**
 * A Lucide icon by name, for tables of navigation or choices: `{ icon: icon('house') }`.
 * Compiled away (see icons.ts at the root of web): the call becomes the drawing itself.
 */
export function icon(name: string): string {
  throw new Error(`icon('${name}') needs a plain string, so that it can be replaced when compiling`);
}
