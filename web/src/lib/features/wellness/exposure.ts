import { EXPOSURE_BEAT_SECONDS } from '@between/rules/wellness.ts';
import type { Attachment } from 'svelte/attachments';
import { type OwnWellnessFragment, ReportExposureDocument } from '#lib/graphql/documents.generated.ts';
import { send, sendLeaving } from '#lib/graphql/request.ts';

/**
 * Stands on the `details` that holds a case's words: counts seconds in which it is open and the tab is in sight, says so to
 * the server, and folds the words again when the tab goes out of sight (MO16, MO18).
 */
export function measuresExposure(caseId: string, tell: (standing: OwnWellnessFragment) => void): Attachment {
  return (element) => {
    if (!(element instanceof HTMLDetailsElement)) return undefined;
    let since: number | null = null;

    const take = (): number => {
      const seconds = since === null ? 0 : Math.round((performance.now() - since) / 1000);
      since = null;
      return seconds;
    };
    const say = async (seconds: number): Promise<void> => {
      if (seconds === 0) return;
      const answer = await send(ReportExposureDocument, { input: { caseId, seconds } }).catch(() => null);
      if (answer !== null) tell(answer.reportExposure.wellness);
    };
    const follow = (): void => {
      const isSeen = element.open && document.visibilityState === 'visible';
      const seconds = take();
      if (isSeen) since = performance.now();
      void say(seconds);
    };
    const onSight = (): void => {
      if (document.visibilityState === 'hidden') element.open = false;
      follow();
    };

    const beat = setInterval(() => since !== null && follow(), EXPOSURE_BEAT_SECONDS * 1000);
    element.addEventListener('toggle', follow);
    document.addEventListener('visibilitychange', onSight);
    return () => {
      clearInterval(beat);
      element.removeEventListener('toggle', follow);
      document.removeEventListener('visibilitychange', onSight);
      const seconds = take();
      if (seconds > 0) sendLeaving(ReportExposureDocument, { input: { caseId, seconds } });
    };
  };
}
