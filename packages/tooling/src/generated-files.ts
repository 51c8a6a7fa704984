/** What a generator made: path from the root → text. */
export type GeneratedFiles = Record<string, string>;
