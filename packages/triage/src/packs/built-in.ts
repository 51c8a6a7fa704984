import type { LanguagePack } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** All five packs. */
export const BUILT_IN: readonly LanguagePack[] = [en, es, fr, de, pt];
