import { describe, expect, it } from 'vitest';
import { foldHandle, handleProblem, suggestHandles } from './handles.ts';

const FACTS = { email: 'wren.hollis@mail.example', siteName: 'Harbour Lane' };

describe('a handle', () => {
  it.each([
    'amber',
    'quiet_heron',
    'Björn',
    'ана',
    'さくら',
    '小雨天',
    'kit-2',
    'andrea',
    'dragonfly',
    'badminton',
    'mo_88',
    'élise',
    'emmett',
    'docile',
  ])('may be %s [ME02]', (handle) => {
    expect(handleProblem(handle, FACTS)).toBeNull();
  });

  it.each([
    ['a', 'handle_too_short'],
    ['a'.repeat(21), 'handle_too_long'],
    ['wren@mail.example', 'handle_looks_like_address'],
    ['mysite.com', 'handle_looks_like_address'],
    ['call07700900123', 'handle_looks_like_phone'],
    ['a1-2-3-4-5-6', 'handle_looks_like_phone'],
    ['two words', 'handle_characters'],
    ['_amber', 'handle_characters'],
    ['amber__x', 'handle_characters'],
    ['amber\u202e', 'handle_characters'],
    ['🙂🙂🙂', 'handle_characters'],
    ['аmber', 'handle_mixed_scripts'],
    ['wren.hollis', 'handle_is_address'],
    ['WrenHollis', 'handle_is_address'],
    ['dr_amber', 'handle_reserved'],
    ['DrAmber', 'handle_reserved'],
    ['m0derator', 'handle_reserved'],
    ['modеratоr', 'handle_mixed_scripts'],
    ['theRapist_jo', 'handle_reserved'],
    ['5upport', 'handle_characters'],
    ['supp0rt', 'handle_reserved'],
    ['harbour_lane', 'handle_reserved'],
    ['admin', 'handle_reserved'],
    ['amember', 'handle_reserved'],
    ['Verified_kit', 'handle_reserved'],
    ['mod_sam', 'handle_reserved'],
  ])('is refused as %s: %s [ME02]', (handle, problem) => {
    expect(handleProblem(handle, FACTS)).toBe(problem);
  });

  it('folds handles that look the same into one key [ME02]', () => {
    for (const [one, other] of [
      ['amber', 'АМВЕR'],
      ['mila', 'MI1A'],
      ['José', 'jose'],
      ['quiet_heron', 'quiet-heron'],
      ['modem', 'modern'],
      ['oslo', '0s1o'],
      ['ana', 'ана'.replace('н', 'n')],
    ] as const) {
      expect(foldHandle(one)).toBe(foldHandle(other));
    }
  });

  it('keeps handles apart that look different', () => {
    expect(new Set(['amber', 'ambra', 'kit5', 'kits', 'jo', 'joe'].map(foldHandle)).size).toBe(6);
  });

  it('suggests handles that pass its own rules', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const names = suggestHandles(seed, 3);
      expect(new Set(names).size).toBe(3);
      for (const name of names) expect(handleProblem(name, FACTS)).toBeNull();
    }
  });
});
