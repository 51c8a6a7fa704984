import type { Reaction } from '@between/rules/content.ts';
import { m } from '#lib/paraglide/messages.js';
import { icon } from '#lib/ui/icon-name.ts';

/** How each supportive reaction is drawn and named; `isAtHand` ones stand under every post. */
export const REACTION_LOOKS = {
  with_you: {
    icon: icon('heart-handshake'),
    label: m.threads_react_with_you,
    give: m.threads_react_with_you,
    isAtHand: true,
  },
  me_too: { icon: icon('handshake'), label: m.threads_react_me_too, give: m.threads_react_me_too, isAtHand: true },
  thank_you: {
    icon: icon('flower-2'),
    label: m.threads_react_thank_you,
    give: m.threads_react_say_thank_you,
    isAtHand: false,
  },
  warmth: { icon: icon('sun'), label: m.threads_react_warmth, give: m.threads_react_send_warmth, isAtHand: false },
} as const satisfies Record<Reaction, { icon: string; label: () => string; give: () => string; isAtHand: boolean }>;
