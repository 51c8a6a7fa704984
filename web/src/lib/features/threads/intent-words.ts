import type { Intent } from '@between/rules/content.ts';
import { m } from '#lib/paraglide/messages.js';

/** What each wish asks of those who answer: repeated above the reply box (ME08), with three small pieces of advice beside it. */
export const INTENT_WORDS = {
  be_heard: {
    own: m.threads_intent_be_heard,
    ask: m.threads_ask_be_heard,
    more: m.threads_ask_be_heard_more,
    tips: [m.threads_tips_be_heard, m.threads_tips_be_heard_1, m.threads_tips_be_heard_2, m.threads_tips_be_heard_3],
  },
  ideas_welcome: {
    own: m.threads_intent_ideas_welcome,
    ask: m.threads_ask_ideas_welcome,
    more: m.threads_ask_ideas_welcome_more,
    tips: [
      m.threads_tips_ideas_welcome,
      m.threads_tips_ideas_welcome_1,
      m.threads_tips_ideas_welcome_2,
      m.threads_tips_ideas_welcome_3,
    ],
  },
  company: {
    own: m.threads_intent_company,
    ask: m.threads_ask_company,
    more: m.threads_ask_company_more,
    tips: [m.threads_tips_company, m.threads_tips_company_1, m.threads_tips_company_2, m.threads_tips_company_3],
  },
  good_news: {
    own: m.threads_intent_good_news,
    ask: m.threads_ask_good_news,
    more: m.threads_ask_good_news_more,
    tips: [
      m.threads_tips_good_news,
      m.threads_tips_good_news_1,
      m.threads_tips_good_news_2,
      m.threads_tips_good_news_3,
    ],
  },
} as const satisfies Record<
  Intent,
  { own: () => string; ask: (value: { name: string }) => string; more: () => string; tips: readonly (() => string)[] }
>;
