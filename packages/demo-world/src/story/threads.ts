import { anxietyIndoors } from './anxiety-indoors.ts';
import { anxietyOutdoors } from './anxiety-outdoors.ts';
import { anxietySaid } from './anxiety-said.ts';
import { griefCompany } from './grief-company.ts';
import { griefKept } from './grief-kept.ts';
import { griefSaid } from './grief-said.ts';
import { newParentsCompany } from './new-parents-company.ts';
import { newParentsDays } from './new-parents-days.ts';
import { newParentsHeated } from './new-parents-heated.ts';
import { nightOwlsAwake } from './night-owls-awake.ts';
import { nightOwlsCompany } from './night-owls-company.ts';
import type { StoryThread } from './types.ts';

/** All forty threads, the oldest first: the order in which they are told. */
export const threads: readonly StoryThread[] = [
  ...anxietyIndoors,
  ...anxietyOutdoors,
  ...anxietySaid,
  ...griefCompany,
  ...griefKept,
  ...griefSaid,
  ...newParentsCompany,
  ...newParentsDays,
  ...newParentsHeated,
  ...nightOwlsAwake,
  ...nightOwlsCompany,
].toSorted((one, other) => other.minutesAgo - one.minutesAgo);
