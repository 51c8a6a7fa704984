import type { LanguagePack } from '../types.ts';
import { deDevice } from './de-device.ts';
import { flags } from './de/flags.ts';

/** German: explicit, passive and farewell phrasings, self-harm, others in danger, denials and helping talk, flags. */
export const de: LanguagePack = { ...deDevice, entries: [...deDevice.entries, ...flags] };
