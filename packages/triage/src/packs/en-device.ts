import type { LanguagePack } from '../types.ts';
import { cues } from './en/cues.ts';
import { deviceRules } from './en/device.generated.ts';
import { looseWords } from './en/loose-words.ts';
import { netWords } from './en/net-words.ts';
import { sensitive, spellings } from './en/spellings.ts';
import { words } from './en/words.ts';
import { readEntries } from './entry.ts';

/**
 * English for the device: what the help card needs while somebody writes (R1), the author's own risk, abuse, threats and
 * others in danger. Flags and rarer patterns are read on the server.
 */
export const enDevice: LanguagePack = {
  lang: 'en',
  words: { ...words, ...looseWords, ...netWords },
  cues,
  spellings,
  sensitive,
  entries: readEntries(deviceRules),
};
