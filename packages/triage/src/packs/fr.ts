import type { LanguagePack } from '../types.ts';
import { frDevice } from './fr-device.ts';
import { flags } from './fr/flags.ts';

/** French: explicit, passive and farewell phrasings, self-harm, others in danger, denials and helping talk, flags. */
export const fr: LanguagePack = { ...frDevice, entries: [...frDevice.entries, ...flags] };
