import type { SafeguardingState } from '@between/rules/safeguarding.ts';
import { m } from '#lib/paraglide/messages.js';

/** Where it stands, in one sentence. */
export function stateWords({ state, takenBy }: { state: SafeguardingState; takenBy: string | null }): string {
  switch (state) {
    case 'waiting':
      return m.safeguarding_state_waiting();
    case 'taken':
      return m.safeguarding_state_taken({ name: takenBy ?? m.postvention_gone() });
    case 'settled':
      return m.safeguarding_state_settled();
    case 'closed':
      return m.safeguarding_state_closed();
  }
}
