/// <reference lib="webworker" />

/** What a lock screen may show: nothing of whom or what it is about (R25, ME36). */
const WORDS = {
  en: { crisis: 'Someone is needed', other: 'A message from the team' },
  es: { crisis: 'Alguien necesita a una persona', other: 'Un mensaje del equipo' },
} as const;

interface Call {
  caseId: string | null;
  /** A case of the desk that was passed on: no alarm, and a place of its own to open. */
  deskCaseId: string | null;
}

/** Shows a discreet notification for each call; one tap opens the case. Part of the service worker. */
export function hearPushes(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('push', (event) => {
    const { caseId, deskCaseId } = callOf(event.data);
    const words = WORDS[worker.navigator.language.startsWith('es') ? 'es' : 'en'];
    event.waitUntil(
      worker.registration.showNotification(caseId === null ? words.other : words.crisis, {
        tag: caseId ?? deskCaseId ?? 'team',
        data: { caseId, deskCaseId },
        icon: '/icon.svg',
        requireInteraction: caseId !== null,
      }),
    );
  });

  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(worker, placeOf(event.notification.data ?? NO_CALL)));
  });
}

const NO_CALL: Call = { caseId: null, deskCaseId: null };

function placeOf({ caseId, deskCaseId }: Call): string {
  if (caseId) return `/moderation/crisis/${caseId}`;
  return deskCaseId ? `/moderation/cases/${deskCaseId}` : '/me/notices/devices';
}

/** The decoder: whatever else a push holds is left alone. */
function callOf(data: PushMessageData | null): Call {
  try {
    const { caseId, deskCaseId }: { caseId?: unknown; deskCaseId?: unknown } = data?.json() ?? {};
    return { caseId: idOf(caseId), deskCaseId: idOf(deskCaseId) };
  } catch {
    return NO_CALL;
  }
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : null;
}

async function open(worker: ServiceWorkerGlobalScope, path: string): Promise<void> {
  const [there] = await worker.clients.matchAll({ type: 'window' });
  const opened = there === undefined ? null : await there.navigate(path).catch(() => null);
  if (opened === null) await worker.clients.openWindow(path);
  else await opened.focus();
}
