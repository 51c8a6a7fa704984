import type { LanguagePack } from '../types.ts';
import { ptDevice } from './pt-device.ts';
import { flags } from './pt/flags.ts';

/** Portuguese: explicit, passive and farewell phrasings, self-harm, others in danger, denials and helping talk, flags. */
export const pt: LanguagePack = { ...ptDevice, entries: [...ptDevice.entries, ...flags] };
