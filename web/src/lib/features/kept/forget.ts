import { readWaiting, removeStore } from './store.ts';

/** Takes the private tools off this device, with what waits in them. */
export async function forgetKept(): Promise<void> {
  await removeStore();
}

/** The session ended elsewhere: only words that the server does not have stay, sealed by their owner's own key. */
export async function forgetKeptUnlessWaiting(): Promise<void> {
  if ((await readWaiting()) === 0) await removeStore();
}
