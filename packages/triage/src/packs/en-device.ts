import type { LanguagePack } from '../types.ts';
import { cues } from './en/cues.ts';
import { danger } from './en/danger.ts';
import { despair } from './en/despair.ts';
import { guards } from './en/guards.ts';
import { ideation } from './en/ideation.ts';
import { parting } from './en/parting.ts';
import { passive } from './en/passive.ts';
import { sensitive, spellings } from './en/spellings.ts';
import { words } from './en/words.ts';

/**
 * English for the device: what the help card needs while somebody writes (R1). It holds the author's own risk and the
 * guards; the flags and the wider net are read on the server, which has the whole pack.
 */
export const enDevice: LanguagePack = {
  lang: 'en',
  words,
  cues,
  spellings,
  sensitive,
  entries: [
    ...ideation,
    ...passive,
    ...parting,
    ...despair,
    ...danger,
    ...guards.filter((one) => one.id !== 'en.counter-speech'),
  ],
};
