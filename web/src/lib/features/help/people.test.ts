import { describe, expect, it } from 'vitest';
import { SHIPPED } from '@between/helplines/directory.ts';
import { fittingFirst, peopleIn, reachableBy, wayOf } from './people.ts';

const uk = peopleIn('GB', SHIPPED);
const ids = (groups: typeof uk.groups) => groups.flat().map(({ id }) => id);

describe('the people of a country', () => {
  it('puts lines made for the need first and leaves nobody out [ME32]', () => {
    const order = ids(fittingFirst(uk.groups, 'abuse'));
    expect(order[0]).toBe('gb-national-domestic-abuse-helpline');
    expect(order.toSorted()).toEqual(ids(uk.groups).toSorted());
  });

  it('keeps a pair whole when only one of its lines can be reached that way [ME33]', () => {
    expect(ids(reachableBy(uk.groups, 'chat'))).toEqual(['gb-samaritans', 'gb-childline']);
    expect(ids(reachableBy(uk.groups, 'text'))).toEqual(['gb-shout']);
  });

  it('shows everybody when no way is named, or one that does not exist', () => {
    expect(wayOf('fax')).toBeNull();
    expect(reachableBy(uk.groups, wayOf(null))).toBe(uk.groups);
  });

  it('keeps emergency numbers apart from the lines', () => {
    expect(uk.emergency?.any).toBe('999');
    expect(ids(uk.groups)).not.toContain('emergency');
  });
});
