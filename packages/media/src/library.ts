import type { Library } from './engine.ts';
import type { AnswerOffer } from './peer.ts';

/** Loads what talks to browsers. `node-datachannel` has a binary a platform; where ours has none, werift takes its place. */
export async function loadLibrary(wished: Library): Promise<{ answer: AnswerOffer; isFallback: boolean }> {
  const native = wished === 'node-datachannel' ? await loadNative() : null;
  if (native !== null) return { answer: native, isFallback: false };
  // Written for other uses than ours: a promise it forgets is a broken connection, not the end of everybody's.
  process.on('unhandledRejection', () => undefined);
  const { answerWithWerift } = await import('./werift-peer.ts');
  return { answer: answerWithWerift, isFallback: wished !== 'werift' };
}

async function loadNative(): Promise<AnswerOffer | null> {
  try {
    const { initLogger } = await import('node-datachannel');
    initLogger('Fatal', () => undefined);
    return (await import('./node-datachannel-peer.ts')).answerWithNodeDatachannel;
  } catch {
    return null;
  }
}
