import { describe, expect, it } from 'vitest';
import { localPage, localPath } from './local-path.ts';

const AWAY = [
  'https://else.example',
  '//else.example',
  '/\\else.example',
  '/..//else.example',
  '/groups/..//else.example',
  'javascript:alert(1)',
  '',
];

describe('where a form may lead', () => {
  it('takes an address of our own', () => {
    expect(localPath('/groups/grief/new?show=1#post')).toBe('/groups/grief/new?show=1#post');
  });

  it('takes nothing that leads elsewhere', () => {
    for (const away of [...AWAY, null, undefined, '/a\nb']) expect(localPath(away)).toBeNull();
  });

  it('finds the page of ours an address leads to', () => {
    expect(localPage('/people/a(b)?tab=2#post')).toBe('/people/a(b)?tab=2');
    for (const away of AWAY) expect(localPage(away)).toBeNull();
  });
});
