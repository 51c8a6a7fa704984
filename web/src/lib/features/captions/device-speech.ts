/** What of the Web Speech API is used here. Source: WICG Web Speech API, on-device recognition (Chrome 139). */
export interface Recognition {
  lang: string;
  continuous: boolean;
  /** True: recognition fails rather than send sound anywhere. */
  processLocally: boolean;
  onresult: ((event: RecognitionResult) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}
interface RecognitionResult {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}
interface LocalOptions {
  langs: string[];
  processLocally: true;
}
export interface RecognitionClass {
  new (): Recognition;
  prototype: object;
  available(options: LocalOptions): Promise<string>;
  install(options: LocalOptions): Promise<boolean>;
}

/** Whether this device can do it, can once its browser fetched the language, or cannot promise that no sound leaves it. */
export type DeviceSpeech = 'ready' | 'downloadable' | 'none';

function isClass(found: unknown): found is RecognitionClass {
  return (
    typeof found === 'function' &&
    'available' in found &&
    'install' in found &&
    typeof found.prototype === 'object' &&
    'processLocally' in found.prototype
  );
}

/** The class of the browser, where it knows recognition on the device; null everywhere else. */
export function recognitionOf(scope: object): RecognitionClass | null {
  const found: unknown[] = [Reflect.get(scope, 'SpeechRecognition'), Reflect.get(scope, 'webkitSpeechRecognition')];
  return found.find(isClass) ?? null;
}

/** Asks the browser. Whatever is not a clear yes is a no. */
export async function deviceSpeech(known: RecognitionClass | null, lang: string): Promise<DeviceSpeech> {
  try {
    const answer = await known?.available({ langs: [lang], processLocally: true });
    if (answer === 'available') return 'ready';
    return answer === 'downloadable' || answer === 'downloading' ? 'downloadable' : 'none';
  } catch {
    // A policy of the browser or of its owner forbids it.
    return 'none';
  }
}

/** What was finished in this result, cut at words so that each part is one caption. Pure. */
export function finishedLines({ resultIndex, results }: RecognitionResult, maxChars: number): string[] {
  const words = Array.from(results)
    .slice(resultIndex)
    .filter(({ isFinal }) => isFinal)
    .flatMap((result) => (result[0]?.transcript ?? '').split(/\s+/u))
    .filter((word) => word !== '' && word.length <= maxChars);
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= maxChars) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
