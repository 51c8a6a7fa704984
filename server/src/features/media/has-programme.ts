import type { Config } from '../../config.ts';

/** What a program is told that asks for a programme where there is none. */
export const NO_PROGRAMME =
  'There is no one picture and sound of the whole stage here. Ask for a grant for one stream.';

/** Whether the engine makes one picture and one sound of a whole stage. Janus sends on what it is given and chooses nothing. */
export function hasProgramme({ media }: Pick<Config, 'media'>): boolean {
  return media.engine !== 'janus';
}
