import type { LanguagePack } from '../types.ts';
import { esDevice } from './es-device.ts';
import { flags } from './es/flags.ts';

/** Spanish: explicit, passive and farewell phrasings, self-harm, others in danger, denials and helping talk, flags. */
export const es: LanguagePack = { ...esDevice, entries: [...esDevice.entries, ...flags] };
