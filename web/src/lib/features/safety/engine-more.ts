import type { CompactModel } from '@between/triage/learned/compact.ts';
import net from '@between/triage/learned/more-weights.generated.json' with { type: 'json' };
import { de } from '@between/triage/packs/de.ts';
import { en } from '@between/triage/packs/en.ts';
import { es } from '@between/triage/packs/es.ts';
import { fr } from '@between/triage/packs/fr.ts';
import { pt } from '@between/triage/packs/pt.ts';
import type { LanguagePack } from '@between/triage/types.ts';

/** Every language with every rule. */
export const morePacks: readonly LanguagePack[] = [en, es, fr, de, pt];

/** What no rule names: learned, for all languages. */
export const moreNet: CompactModel = net;
