import { readdirSync, readFileSync } from 'node:fs';
import { ACTION_FLAGS, INFO_FLAGS, LANGS, LEVELS, type Flag, type Lang, type Level } from '@between/triage/types.ts';

/** One labelled text of a suite. */
export interface Case {
  readonly id: string;
  readonly functionality: string;
  readonly lang: Lang;
  readonly text: string;
  readonly crisis: Level;
  readonly flags: readonly Flag[];
}

const FOLDER = new URL('./cases/', import.meta.url);

/** Cases written beside the rules (`seen`) or by a second author who never saw them (`unseen`). */
export function readCases(kind: 'seen' | 'unseen', only = ''): Case[] {
  return readdirSync(FOLDER)
    .filter(
      (name) => name.endsWith('.jsonl') && name.startsWith('unseen-') === (kind === 'unseen') && name.includes(only),
    )
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => decodeCase(JSON.parse(line), name)),
    );
}

function decodeCase(value: unknown, name: string): Case {
  if (typeof value !== 'object' || value === null) throw new Error(`${name}: a case is an object`);
  const row: Record<string, unknown> = { ...value };
  const crisis = LEVELS.find((level) => level === row['crisis']);
  const lang = LANGS.find((one) => one === row['lang']) ?? 'en';
  const { id, functionality, text } = row;
  if (crisis === undefined || typeof id !== 'string' || typeof functionality !== 'string' || typeof text !== 'string')
    throw new Error(`${name}: unreadable case ${String(id)}`);
  const written: unknown[] = Array.isArray(row['flags']) ? row['flags'] : [];
  const flags = [...ACTION_FLAGS, ...INFO_FLAGS].filter((flag) => written.includes(flag));
  return { id, functionality, lang, text, crisis, flags };
}
