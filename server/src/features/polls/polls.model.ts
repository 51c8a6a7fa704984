import { POLL_OPTIONS, POLL_SHOWN_FROM, type PollChoice, type PollState } from '@between/rules/workshops.ts';
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
  return state === 'closed' && isCrowd(people);
}

/** So many that nobody among them can be told (TH17). Pure. */
export function isCrowd(people: number): boolean {
  return people >= POLL_SHOWN_FROM;
}

/** What is chosen from: the options as given, or the five places of a scale between its two named ends. Pure. @throws {InvalidInput} */
export function placesOf(choice: PollChoice, given: readonly string[]): string[] {
  const { min, max } = choice === 'scale' ? { min: 2, max: 2 } : POLL_OPTIONS;
  if (given.length < min || given.length > max) throw new InvalidInput('options', 'out_of_range');
  if (choice !== 'scale') return [...given];
  const [low = '', high = ''] = given;
  return [`1: ${low}`, '2', '3', '4', `5: ${high}`];
}

/** The middle answer of a scale, counted from 1; halfway when two stand in the middle. Null without answers. Pure. */
export function medianOf(counts: readonly number[]): number | null {
  const answers = counts.flatMap((count, place) => Array.from({ length: count }, () => place + 1));
  const low = answers[Math.floor((answers.length - 1) / 2)];
  const high = answers[Math.floor(answers.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The places that were chosen, each once and in order. Pure. @throws {InvalidInput} for none, too many, or one that is not there. */
export function knownChoice(
  { choice, options }: Pick<PollRow, 'choice' | 'options'>,
  chosen: readonly number[],
): number[] {
  const places = [...new Set(chosen)].sort((a, b) => a - b);
  if (places.length === 0) throw new InvalidInput('chosen', 'empty');
  const isThere = places.every((place) => place >= 0 && place < options.length);
  if (!isThere || (choice !== 'several' && places.length > 1)) throw new InvalidInput('chosen', 'out_of_range');
  return places;
}
