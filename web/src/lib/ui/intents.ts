import type { Intent } from '@between/rules/content.ts';
import { m } from '#lib/paraglide/messages.js';
import { icon } from './icon-name.ts';

/** How each kind of wish is drawn and named. */
export const INTENT_LOOKS = {
  be_heard: { icon: icon('ear'), label: m.common_intent_be_heard },
  ideas_welcome: { icon: icon('lightbulb'), label: m.common_intent_ideas },
  company: { icon: icon('coffee'), label: m.common_intent_company },
  good_news: { icon: icon('sprout'), label: m.common_intent_good_news },
} as const satisfies Record<Intent, { icon: string; label: () => string }>;
