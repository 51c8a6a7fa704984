/** The media process: it gets offers and answers them, and knows nothing of people, database or keys. */
import { loadLibrary } from './library.ts';
import { BadOffer } from './engine.ts';
import { type Call, isCall, type Reply } from './worker-talk.ts';
import { Rooms } from './rooms.ts';

let rooms: Rooms | null = null;

process.on('message', (message) => {
  if (isCall(message)) void reply(message);
});
process.on('disconnect', () => process.exit(0));
say({ ready: true });

async function reply(call: Call): Promise<void> {
  try {
    // Without a null, a result of nothing would be lost on the way.
    say({ id: call.id, result: (await run(call)) ?? null });
  } catch (error) {
    const isBadOffer = error instanceof BadOffer;
    say({ id: call.id, error: isBadOffer ? error.message : 'the media process failed', isBadOffer });
  }
}

async function run(call: Call): Promise<unknown> {
  if (call.act === 'settle') {
    const [settings] = call.args;
    const { isFallback, ...library } = await loadLibrary(settings.library ?? 'node-datachannel');
    if (isFallback) say({ event: { event: 'fallen-back' } });
    rooms ??= new Rooms(library, settings, (event) => say({ event }));
    return null;
  }
  if (rooms === null) throw new Error('settle comes first');
  if (call.act === 'publish') return rooms.publish(...call.args);
  if (call.act === 'play') return rooms.play(...call.args);
  if (call.act === 'playProgramme') return rooms.playProgramme(...call.args);
  if (call.act === 'offerPull') return rooms.offerPull(...call.args);
  if (call.act === 'acceptPull') return rooms.acceptPull(...call.args);
  if (call.act === 'feed') return rooms.feed(...call.args);
  if (call.act === 'setPinned') return rooms.setPinned(...call.args);
  if (call.act === 'stop') return rooms.stop(...call.args);
  if (call.act === 'kick') return rooms.kick(...call.args);
  if (call.act === 'closeRoom') return rooms.closeRoom(...call.args);
  if (call.act === 'setMuted') return rooms.setMuted(...call.args);
  if (call.act === 'setPaused') return rooms.setPaused(...call.args);
  return rooms.numbers();
}

function say(reply: Reply): void {
  process.send?.(reply);
}
