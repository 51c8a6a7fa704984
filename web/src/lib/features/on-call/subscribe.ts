import type { AddDeviceInput } from '#lib/graphql/documents.generated.ts';

export type Subscribed = { kind: 'added'; device: AddDeviceInput } | { kind: 'denied' | 'failed' };

/** Asks this browser for an address that calls can be sent to; only ever after a press of the button. */
export async function subscribeHere(pushKey: string): Promise<Subscribed> {
  try {
    if ((await Notification.requestPermission()) !== 'granted') return { kind: 'denied' };
    const { pushManager } = await navigator.serviceWorker.ready;
    // A browser has one address: a new one would silence calls, or reminders, that were asked for before.
    const there = await pushManager.getSubscription();
    const isOurs = there !== null && textOf(there.options.applicationServerKey) === pushKey;
    // An address made with an earlier key of this place would stay silent.
    if (!isOurs) await there?.unsubscribe();
    const made = isOurs ? there : await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey });
    const { endpoint, keys } = made.toJSON();
    const [p256dh, auth] = [keys?.['p256dh'], keys?.['auth']];
    if (endpoint === undefined || p256dh === undefined || auth === undefined) return { kind: 'failed' };
    return { kind: 'added', device: { endpoint, p256dh, auth } };
  } catch {
    return { kind: 'failed' };
  }
}

/** Base64url without padding, as keys are written. */
function textOf(bytes: ArrayBuffer | null): string {
  const letters = String.fromCodePoint(...new Uint8Array(bytes ?? new ArrayBuffer(0)));
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
