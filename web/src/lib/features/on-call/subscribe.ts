import type { AddDeviceInput } from '#lib/graphql/documents.generated.ts';

export type Subscribed = { kind: 'added'; device: AddDeviceInput } | { kind: 'denied' | 'failed' };

/** Asks this browser for an address that calls can be sent to; only ever after a press of the button. */
export async function subscribeHere(pushKey: string): Promise<Subscribed> {
  try {
    if ((await Notification.requestPermission()) !== 'granted') return { kind: 'denied' };
    const { pushManager } = await navigator.serviceWorker.ready;
    // An address made with an earlier key of this place would stay silent.
    await (await pushManager.getSubscription())?.unsubscribe();
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey });
    const { endpoint, keys } = made.toJSON();
    const [p256dh, auth] = [keys?.['p256dh'], keys?.['auth']];
    if (endpoint === undefined || p256dh === undefined || auth === undefined) return { kind: 'failed' };
    return { kind: 'added', device: { endpoint, p256dh, auth } };
  } catch {
    return { kind: 'failed' };
  }
}
