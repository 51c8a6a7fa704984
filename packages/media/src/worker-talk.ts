import type { Cascadable, EngineEvent, EngineSettings, MediaEngine } from './engine.ts';

type Acts = Omit<MediaEngine, 'close'> & Cascadable;
type CallOf<A extends keyof Acts> = { id: number; act: A; args: Parameters<Acts[A]> };

/** What the server asks of the media process. */
export type Call =
  { [A in keyof Acts]: CallOf<A> }[keyof Acts] | { id: number; act: 'settle'; args: [settings: EngineSettings] };

/** What the media process says. */
export type Reply =
  | { ready: true }
  | { event: EngineEvent }
  | { id: number; result: unknown }
  | { id: number; error: string; isBadOffer: boolean };

/** Both ends are ours and started together: the shape is what `Call` says. */
export function isCall(message: unknown): message is Call {
  return typeof message === 'object' && message !== null && 'act' in message && 'id' in message;
}

export function isReply(message: unknown): message is Reply {
  if (typeof message !== 'object' || message === null) return false;
  return 'ready' in message || 'event' in message || 'result' in message || 'error' in message;
}
