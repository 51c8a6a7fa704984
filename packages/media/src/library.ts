import type { Library } from './engine.ts';
import type { AnswerOffer, OfferPull } from './peer.ts';

interface Loaded {
  answer: AnswerOffer;
  /** Null where the library cannot ask. */
  pull: OfferPull | null;
}

/** Loads what talks to browsers. `node-datachannel` has a binary a platform; where ours has none, werift takes its place. */
export async function loadLibrary(wished: Library): Promise<Loaded & { isFallback: boolean }> {
  const native = wished === 'node-datachannel' ? await loadNative() : null;
  if (native !== null) return { ...native, isFallback: false };
  // Written for other uses than ours: a promise it forgets is a broken connection, not the end of everybody's.
  process.on('unhandledRejection', () => undefined);
  const { answerWithWerift } = await import('./werift-peer.ts');
  return { answer: answerWithWerift, pull: null, isFallback: wished !== 'werift' };
}

async function loadNative(): Promise<Loaded | null> {
  try {
    const { initLogger } = await import('node-datachannel');
    initLogger('Fatal', () => undefined);
    const { answerWithNodeDatachannel, pullWithNodeDatachannel } = await import('./node-datachannel-peer.ts');
    return { answer: answerWithNodeDatachannel, pull: pullWithNodeDatachannel };
  } catch {
    return null;
  }
}
