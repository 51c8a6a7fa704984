import type { LanguagePack } from '../types.ts';
import { conductTold } from './en/conduct-told.ts';
import { conduct } from './en/conduct.ts';
import { cues } from './en/cues.ts';
import { danger } from './en/danger.ts';
import { despair } from './en/despair.ts';
import { guards } from './en/guards.ts';
import { harm } from './en/harm.ts';
import { loose } from './en/loose.ts';
import { looseWords } from './en/loose-words.ts';
import { more } from './en/more.ts';
import { peril } from './en/peril.ts';
import { hate, hateVocabulary, hateWords } from './en/hate.ts';
import { ideation } from './en/ideation.ts';
import { idioms } from './en/idioms.ts';
import { passive } from './en/passive.ts';
import { parting } from './en/parting.ts';
import { others } from './en/others.ts';
import { sensitive, spellings } from './en/spellings.ts';
import { netFlags } from './en/net-flags.ts';
import { netGuards } from './en/net-guards.ts';
import { netOthers } from './en/net-others.ts';
import { netPlan } from './en/net-plan.ts';
import { netWish } from './en/net-wish.ts';
import { netWords } from './en/net-words.ts';
import { wider } from './en/wider.ts';
import { wideFlags, wideFlagWords } from './en/wide-flags.ts';
import { words } from './en/words.ts';

/** English: the full pack. */
export const en: LanguagePack = {
  lang: 'en',
  words: { ...words, ...hateWords, ...looseWords, ...netWords, ...wideFlagWords },
  cues,
  spellings,
  sensitive: [...sensitive, ...hateVocabulary()],
  entries: [
    ...ideation,
    ...passive,
    ...parting,
    ...idioms,
    ...conductTold,
    ...despair,
    ...danger,
    ...harm,
    ...others,
    ...guards,
    ...conduct,
    ...hate,
    ...more,
    ...peril,
    ...loose,
    ...wider,
    ...netGuards,
    ...netFlags,
    ...netWish,
    ...netPlan,
    ...netOthers,
    ...wideFlags,
  ],
};
