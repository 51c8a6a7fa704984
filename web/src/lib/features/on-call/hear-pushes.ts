/// <reference lib="webworker" />

/** What a lock screen may show: nothing of whom or what it is about (R25, ME36). */
const WORDS = {
  en: { crisis: 'Someone is needed', other: 'A message from the team', reminder: 'A reminder from Between' },
  es: { crisis: 'Alguien necesita a una persona', other: 'Un mensaje del equipo', reminder: 'Un aviso de Between' },
} as const;

interface Call {
  caseId: string | null;
  /** A case of the desk that was passed on: no alarm, and a place of its own to open. */
  deskCaseId: string | null;
  /** A time that somebody set for themselves. */
  isReminder: boolean;
}

/** Shows a discreet notification for each call or reminder; one tap opens the case, or the day. Part of the service worker. */
export function hearPushes(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('push', (event) => {
    const call = callOf(event.data);
    const { caseId, deskCaseId, isReminder } = call;
    const words = WORDS[worker.navigator.language.startsWith('es') ? 'es' : 'en'];
    event.waitUntil(
      worker.registration.showNotification(
        caseId === null ? (isReminder ? words.reminder : words.other) : words.crisis,
        {
          tag: caseId ?? deskCaseId ?? (isReminder ? 'reminder' : 'team'),
          data: call,
          icon: '/icon.svg',
          requireInteraction: caseId !== null,
        },
      ),
    );
  });

  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(worker, placeOf(event.notification.data ?? NO_CALL)));
  });
}

const NO_CALL: Call = { caseId: null, deskCaseId: null, isReminder: false };

function placeOf({ caseId, deskCaseId, isReminder }: Call): string {
  if (isReminder) return '/today';
  if (caseId) return `/moderation/crisis/${caseId}`;
  return deskCaseId ? `/moderation/cases/${deskCaseId}` : '/me/notices/devices';
}

/** The decoder: whatever else a push holds is left alone. */
function callOf(data: PushMessageData | null): Call {
  try {
    const held: { caseId?: unknown; deskCaseId?: unknown; kind?: unknown } = data?.json() ?? {};
    return { caseId: idOf(held.caseId), deskCaseId: idOf(held.deskCaseId), isReminder: held.kind === 'reminder' };
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
