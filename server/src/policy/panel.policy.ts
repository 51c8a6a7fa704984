import type { Actor } from './actor.ts';
import { firstRefusal, mayRead, type PolicyRules, type Ruling } from './ruling.ts';
import { type WorkshopFacts, workshopPolicy } from './workshop.policy.ts';

export interface PanelFacts extends WorkshopFacts {
  /** Who was asked into it, whatever they said. */
  panelIds: readonly string[];
}

export const panelPolicy = {
  /** Whom to ask to the stage is for host and co-host. A draft is read by nobody else: there is nothing to ask for yet. */
  'panel.choose': (actor: Actor, facts: WorkshopFacts): Ruling =>
    firstRefusal(
      workshopPolicy['workshop.manage'](actor, facts),
      facts.workshop.state === 'draft' ? 'not_published' : 'yes',
    ),
  /** The yes or the no of whoever was asked. */
  'panel.answer': (actor: Actor, { panelIds, ...facts }: PanelFacts): Ruling =>
    firstRefusal(
      mayRead(actor),
      workshopPolicy['workshop.read'](actor, facts),
      actor.kind === 'member' && panelIds.includes(actor.id) ? 'yes' : 'not_yours',
    ),
} satisfies PolicyRules;
