import { describe, expect, it } from 'vitest';
import { isOpenWhileAway } from './away.ts';

describe('after a quick exit', () => {
  it.each(['/away', '/sign-in', '/help-now', '/help-now/breathe', '/_app/immutable/x.css', '/leave.js', '/icon.svg'])(
    'still answers %s [ME35]',
    (path) => expect(isOpenWhileAway(path)).toBe(true),
  );

  it.each(['/', '/groups', '/groups/grief/t/1', '/me', '/away-days', '/help-nowhere', '/sign-in-again', '/moderation'])(
    'shows nothing of %s [ME35]',
    (path) => expect(isOpenWhileAway(path)).toBe(false),
  );
});
