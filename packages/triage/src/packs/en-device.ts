import type { LanguagePack } from '../types.ts';
// What is alike stands side by side in the built file, in this order: gzip looks back 32 kB.
import { deviceRules, deviceWords } from './en/device.generated.ts';
import { cues } from './en/cues.ts';
import { sensitive, spellings } from './en/spellings.ts';
import { readEntries } from './entry.ts';

/**
 * English for the device: what the help card needs while somebody writes (R1), the author's own risk, abuse, threats and
 * others in danger. Flags and rarer patterns are read on the server.
 */
export const enDevice: LanguagePack = {
  lang: 'en',
  words: deviceWords,
  cues,
  spellings,
  sensitive,
  entries: readEntries(deviceRules),
};
