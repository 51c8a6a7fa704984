import { describe, expect, it } from 'vitest';
import { deviceSpeech, finishedLines, recognitionOf } from './device-speech.ts';

/** A browser whose recognition answers so; `knows` is what its interface has. */
function browser(answer: () => Promise<string>, knows: object = { processLocally: false }): object {
  const install = (): Promise<boolean> => Promise.resolve(true);
  const SpeechRecognition = Object.assign(() => undefined, { available: answer, install, prototype: knows });
  return { SpeechRecognition };
}
const asked = (scope: object): Promise<string> => deviceSpeech(recognitionOf(scope), 'en-GB');

describe('speech recognition on the device', () => {
  it('is offered where the browser promises that no sound leaves the device, and nowhere else [TH22]', async () => {
    expect(await asked(browser(() => Promise.resolve('available')))).toBe('ready');
    for (const answer of ['downloadable', 'downloading'])
      expect(await asked(browser(() => Promise.resolve(answer)))).toBe('downloadable');
    for (const answer of ['unavailable', '', 'yes'])
      expect(await asked(browser(() => Promise.resolve(answer)))).toBe('none');
    expect(await asked(browser(() => Promise.reject(new Error('not allowed'))))).toBe('none');
    expect(await asked({})).toBe('none');
    // Before Chrome 139: recognition at a server of others.
    expect(await asked({ webkitSpeechRecognition: () => undefined })).toBe('none');
    expect(await asked(browser(() => Promise.resolve('available'), {}))).toBe('none');
  });

  it('makes captions of what is finished, cut at words [TH22]', () => {
    const result = (transcript: string, isFinal: boolean) => Object.assign([{ transcript }], { isFinal });
    const results = [result('heard before', true), result(' one two three ', true), result('not yet', false)];
    expect(finishedLines({ resultIndex: 1, results }, 7)).toEqual(['one two', 'three']);
    expect(finishedLines({ resultIndex: 2, results }, 7)).toEqual([]);
  });
});
