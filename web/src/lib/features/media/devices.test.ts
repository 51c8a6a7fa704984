import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceProblem, keepDevices, keptDevices } from './devices.ts';

const USUAL = { microphone: '', camera: '', loudspeaker: '' };

/** A browser's store that holds this text. */
function holding(text: string | null): void {
  let kept = text;
  vi.stubGlobal('localStorage', { getItem: () => kept, setItem: (_key: string, value: string) => (kept = value) });
}

describe('devices for the stage', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says of each refusal of a browser what it means', () => {
    const problems = ['NotAllowedError', 'NotFoundError', 'NotReadableError', 'OverconstrainedError', 'TypeError'].map(
      (name) => deviceProblem(new DOMException('', name)),
    );
    expect(problems).toEqual(['denied', 'missing', 'busy', 'missing', 'unable']);
    expect(deviceProblem(new TypeError('mediaDevices is undefined'))).toBe('unable');
  });

  it('come back as they were chosen on this device, and are the usual ones where a store is broken or refused', () => {
    holding(null);
    expect(keptDevices()).toEqual(USUAL);
    const chosen = { microphone: 'a1', camera: 'none', loudspeaker: 'b2' };
    keepDevices(chosen);
    expect(keptDevices()).toEqual(chosen);
    for (const broken of ['{', 'null', '"text"', '{"microphone":3}']) {
      holding(broken);
      expect(keptDevices()).toEqual(USUAL);
    }
    vi.stubGlobal('localStorage', undefined);
    keepDevices(chosen);
    expect(keptDevices()).toEqual(USUAL);
  });
});
