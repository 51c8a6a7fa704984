import { POLL_SHOWN_FROM, type PollChoice, type PollState } from '@between/rules/workshops.ts';
import { InvalidInput } from '../../platform/errors.ts';

export interface PollRow {
  id: string;
  workshopId: string;
  question: string;
  choice: PollChoice;
  options: string[];
  state: PollState;
}

/** A poll as one viewer may see it. */
export interface ShownPoll extends PollRow {
  /** How many people answered, and how many chose each option; null unless closed and enough answered. */
  results: { people: number; counts: readonly number[] } | null;
  mine: readonly number[];
  canAnswer: boolean;
  canRun: boolean;
}

/** Results are for a crowd, never for a few in whom one could be told (TH17). Pure. */
export function hasResults({ state }: Pick<PollRow, 'state'>, people: number): boolean {
  return state === 'closed' && people >= POLL_SHOWN_FROM;
}

/** The places that were chosen, each once and in order. Pure. @throws {InvalidInput} for none, too many, or one that is not there. */
export function knownChoice(
  { choice, options }: Pick<PollRow, 'choice' | 'options'>,
  chosen: readonly number[],
): number[] {
  const places = [...new Set(chosen)].sort((a, b) => a - b);
  if (places.length === 0) throw new InvalidInput('chosen', 'empty');
  const isThere = places.every((place) => place >= 0 && place < options.length);
  if (!isThere || (choice === 'one' && places.length > 1)) throw new InvalidInput('chosen', 'out_of_range');
  return places;
}
