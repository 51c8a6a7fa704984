/// <reference lib="webworker" />

/** What a lock screen may show: nothing of whom or what it is about (R25, ME36). */
const WORDS = {
  en: { crisis: 'Someone is needed', other: 'A message from the team' },
  es: { crisis: 'Alguien necesita a una persona', other: 'Un mensaje del equipo' },
} as const;

interface Call {
  caseId: string | null;
}

/** Shows a discreet notification for each call; one tap opens the case. Part of the service worker. */
export function hearPushes(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('push', (event) => {
    const { caseId } = callOf(event.data);
    const words = WORDS[worker.navigator.language.startsWith('es') ? 'es' : 'en'];
    event.waitUntil(
      worker.registration.showNotification(caseId === null ? words.other : words.crisis, {
        tag: caseId ?? 'team',
        data: { caseId },
        icon: '/icon.svg',
        requireInteraction: caseId !== null,
      }),
    );
  });

  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    const { caseId }: Call = event.notification.data ?? { caseId: null };
    event.waitUntil(open(worker, caseId === null ? '/me/notices/devices' : `/moderation/crisis/${caseId}`));
  });
}

/** The decoder: whatever else a push holds is left alone. */
function callOf(data: PushMessageData | null): Call {
  try {
    const { caseId }: { caseId?: unknown } = data?.json() ?? {};
    return { caseId: typeof caseId === 'string' && /^[0-9a-f-]{36}$/.test(caseId) ? caseId : null };
  } catch {
    return { caseId: null };
  }
}

async function open(worker: ServiceWorkerGlobalScope, path: string): Promise<void> {
  const [there] = await worker.clients.matchAll({ type: 'window' });
  const opened = there === undefined ? null : await there.navigate(path).catch(() => null);
  if (opened === null) await worker.clients.openWindow(path);
  else await opened.focus();
}
