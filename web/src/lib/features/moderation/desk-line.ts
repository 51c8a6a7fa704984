import { invalidate } from '$app/navigation';
import { CASE_LOOK_SECONDS } from '@between/rules/moderation.ts';
import type { Attachment } from 'svelte/attachments';
import { LookAtCaseDocument } from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';
import { onConnection, PATIENCE_MS, watch } from '#lib/live/live.ts';
import type { Desk } from './desk.svelte.ts';
import type { OpenCase } from './open-case.svelte.ts';

/** While the desk is on the screen its rows follow what happens to them. */
export function followsQueue(desk: Desk): Attachment {
  return () => {
    let worry: ReturnType<typeof setTimeout> | undefined;
    const stops = [
      watch(
        'queue',
        ({ kind, data }) => {
          const { caseId } = data;
          if (typeof caseId === 'string') desk.queue.look(caseId);
          if (kind === 'appeal.changed') void invalidate('desk:queue');
        },
        () => void invalidate('desk:queue'),
      ),
      onConnection((isOpen) => {
        clearTimeout(worry);
        if (isOpen) desk.line = 'open';
        else worry = setTimeout(() => (desk.line = 'away'), PATIENCE_MS);
      }),
    ];
    return () => {
      clearTimeout(worry);
      for (const stop of stops) stop();
    };
  };
}

/** While a case is on the screen it follows what others do with it, and colleagues see who looks. */
export function followsCase(caseId: string, current: () => OpenCase): Attachment {
  return () => {
    const look = (): void => void current().look();
    const tell = async (isLooking: boolean): Promise<void> => {
      const answer = await send(LookAtCaseDocument, { caseId, isLooking }).catch(() => null);
      if (answer !== null && current().shown.id === caseId) current().see(answer.lookAtCase.case.viewers);
    };
    const onSight = (): void => void tell(document.visibilityState === 'visible');
    const beat = setInterval(() => {
      if (document.visibilityState === 'visible') void tell(true);
    }, CASE_LOOK_SECONDS * 1000);
    const stops = [
      watch(`case:${caseId}`, ({ kind }) => (kind === 'case.viewers' ? onSight() : look()), look),
      // The author's own changes are told by the words, not by the case.
      watch(
        'queue',
        ({ kind, data }) => {
          if (kind === 'item.changed' && data['itemId'] === current().shown.item.id) look();
        },
        look,
      ),
    ];
    document.addEventListener('visibilitychange', onSight);
    onSight();
    return () => {
      clearInterval(beat);
      document.removeEventListener('visibilitychange', onSight);
      for (const stop of stops) stop();
      void tell(false);
    };
  };
}
