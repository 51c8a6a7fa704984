/** What the help card sees before anything is sent: shares of urgent and of harmless English texts at which it shows. */
import { createClassifier, type Classify } from '@between/triage/engine.ts';
import { readCompact } from '@between/triage/learned/compact.ts';
import device from '@between/triage/learned/device-weights.generated.json' with { type: 'json' };
import more from '@between/triage/learned/more-weights.generated.json' with { type: 'json' };
import { BUILT_IN } from '@between/triage/packs/built-in.ts';
import { enDevice } from '@between/triage/packs/en-device.ts';
import { esDevice } from '@between/triage/packs/es-device.ts';
import { rank } from '@between/triage/types.ts';
import { readCases } from './cases.ts';

/** Shares from 0 to 1. */
export interface CardFigures {
  readonly shown: number;
  readonly shownInNeed: number;
}

/** Cases that no rule and no net was made with. */
const UNREAD = ['-e.', '-f.', '-g.'];

function cardFigures(classify: Classify): CardFigures {
  const cases = UNREAD.flatMap((part) => readCases('unseen', part)).filter(({ lang }) => lang === 'en');
  const share = (isMeant: (level: number) => boolean): number => {
    const meant = cases.filter(({ crisis }) => isMeant(rank(crisis)));
    return meant.filter(({ text }) => rank(classify(text).crisis) > 0).length / meant.length;
  };
  return { shownInNeed: share((level) => level > 1), shown: share((level) => level === 0) };
}

/** Figures of what is there at once, and of what comes a few seconds later. */
export function deviceFigures(): { device: CardFigures; more: CardFigures } {
  return {
    device: cardFigures(createClassifier([enDevice, esDevice], readCompact(device))),
    more: cardFigures(createClassifier(BUILT_IN, readCompact(more))),
  };
}

if (import.meta.main) console.table(deviceFigures());
