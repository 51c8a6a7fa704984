import { describe, expect, it } from 'vitest';
import { localPath } from './local-path.ts';

describe('where a form may lead', () => {
  it('takes an address of our own', () => {
    expect(localPath('/groups/grief/new?show=1#post')).toBe('/groups/grief/new?show=1#post');
  });

  it('takes nothing that leads elsewhere', () => {
    for (const away of [
      'https://else.example',
      '//else.example',
      '/\\else.example',
      '/..//else.example',
      '/groups/..//else.example',
      'javascript:alert(1)',
      '',
      null,
      undefined,
      '/a\nb',
    ])
      expect(localPath(away)).toBeNull();
  });
});
