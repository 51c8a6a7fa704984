/**
 * The triage engine beside the page: reading a long draft never holds up the typing. It begins with English and Spanish
 * for the device and a small learned net; the other languages, the rarer rules and a wider net come when nothing else is
 * to be done. It asks nobody anything.
 */
// The packs first: beside each other they are compressed best.
import { enDevice } from '@between/triage/packs/en-device.ts';
import { esDevice } from '@between/triage/packs/es-device.ts';
import { createClassifier, type Classify } from '@between/triage/engine.ts';
import { type CompactModel, readCompact } from '@between/triage/learned/compact.ts';
import net from '@between/triage/learned/device-weights.generated.json' with { type: 'json' };
import { type LanguagePack, rank } from '@between/triage/types.ts';
import { type EngineAnswer, type EngineQuestion, LOAD_MORE } from './reading.ts';

let classify: Classify = createClassifier([enDevice, esDevice], readCompact(net));

addEventListener('message', ({ data }: MessageEvent<EngineQuestion | typeof LOAD_MORE>) => {
  if (data === LOAD_MORE) return void loadMore();
  const { crisis, flags, reasons } = classify(data.text);
  const answer: EngineAnswer = {
    id: data.id,
    reading: { rank: rank(crisis), flags, reasons: reasons.map(({ rule, start, end }) => ({ rule, start, end })) },
  };
  postMessage(answer);
});

async function loadMore(): Promise<void> {
  const address = import.meta.env.DEV ? './engine-more.ts' : '/_app/engine-more.js';
  try {
    const { morePacks, moreNet }: { morePacks: readonly LanguagePack[]; moreNet: CompactModel } = await import(
      /* @vite-ignore */ address
    );
    classify = createClassifier(morePacks, readCompact(moreNet));
  } catch {
    // Without a connection what is here goes on; the server reads with everything.
  }
}
