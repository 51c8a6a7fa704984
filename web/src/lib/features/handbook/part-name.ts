import { m } from '#lib/paraglide/messages.js';

const NAMES = {
  member: m.handbook_part_member,
  moderator: m.handbook_part_moderator,
  host: m.handbook_part_host,
  operator: m.handbook_part_operator,
  workings: m.handbook_part_workings,
  adr: m.handbook_part_adr,
};

/** Whom a part of the handbook is for. */
export function partName(part: keyof typeof NAMES): string {
  return NAMES[part]();
}
