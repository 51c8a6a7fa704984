import type { Subject } from './people.ts';
import type { Rulings } from './rulings.ts';
import type { World } from './world.ts';

export type Variables = Record<string, unknown>;

/** How one field of the schema is tried: with right variables by everybody, then with ids that are unknown or malformed. */
export interface Operation {
  document: string;
  rulings: Rulings;
  /** Right variables for this person; may first bring the world to where the operation makes sense. */
  variables?: (world: World, me: Subject) => Variables | Promise<Variables>;
  /** Paths of ids in the variables, such as `input.threadId`. */
  ids?: readonly string[];
  /** What whoever may use it is told about an id that does not exist; NOT_FOUND when left out. */
  unknown?: string;
  /** Asks for a proof of identity that is younger than ten minutes. */
  needsProof?: true;
}

export type Operations = Record<string, Operation>;
