import { CASE_LOOK_SECONDS } from '@between/rules/moderation.ts';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { LookAtCaseDocument } from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';
import { watch } from '#lib/live/live.ts';
import type { OpenCrisis } from './open-crisis.svelte.ts';

/** While a crisis case is on the screen it follows what others do, colleagues see who looks, and its words are covered when nobody does. */
export function followsCrisis(open: OpenCrisis): Attachment {
  return () => {
    // Read once: a page that is fetched again must not begin to follow anew.
    const { caseId } = untrack(() => open.crisis);
    const look = (): void => void open.look();
    const tell = (isLooking: boolean): void => {
      send(LookAtCaseDocument, { caseId, isLooking }).catch(() => undefined);
    };
    const onSight = (): void => {
      const isSeen = document.visibilityState === 'visible';
      tell(isSeen);
      if (isSeen) look();
      else open.cover();
    };
    const onLeave = (): void => open.cover();
    const beat = setInterval(() => {
      if (document.visibilityState === 'visible') tell(true);
    }, CASE_LOOK_SECONDS * 1000);
    const stop = watch(`case:${caseId}`, look, look);
    document.addEventListener('visibilitychange', onSight);
    window.addEventListener('pagehide', onLeave);
    tell(true);
    return () => {
      clearInterval(beat);
      document.removeEventListener('visibilitychange', onSight);
      window.removeEventListener('pagehide', onLeave);
      stop();
      tell(false);
    };
  };
}

/** Keeps clocks on the page going. */
export function ticks(tick: () => void): Attachment {
  return () => {
    const beat = setInterval(tick, 5_000);
    return () => clearInterval(beat);
  };
}
