import { type DraftReading, type EngineAnswer, type EngineQuestion, LOAD_MORE } from './reading.ts';

interface ScriptPolicy {
  createScriptURL(address: string): unknown;
}

/** Our own worker at our own address: the only script that this policy lets through. */
const policy: ScriptPolicy | undefined = Reflect.get(globalThis, 'trustedTypes')?.createPolicy('between-engine', {
  createScriptURL: () => ADDRESS,
});
const ADDRESS = import.meta.env.DEV ? '/src/lib/features/safety/engine-worker.ts' : '/_app/engine.js';
const MORE_AFTER_MS = 4_000;

let worker: Worker | null = null;
let nextId = 0;
const waiting = new Map<number, (reading: DraftReading) => void>();

/** Starts the engine beside the page, once a tab. Nothing that is read leaves the device or is kept. */
export function startEngine(): void {
  if (worker !== null) return;
  // What the browser calls TrustedScriptURL goes where an address goes.
  worker = new Worker((policy?.createScriptURL(ADDRESS) ?? ADDRESS) as string, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    waiting.get(data.id)?.(data.reading);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    // It could not be loaded: the next focus of a box tries again, and the server reads what is sent.
    worker = null;
    waiting.clear();
  });
  if (!savesData()) setTimeout(() => tell(LOAD_MORE), MORE_AFTER_MS);
}

/** Reads a draft; never answers while the engine cannot be had. */
export function readDraft(text: string): Promise<DraftReading> {
  startEngine();
  const question: EngineQuestion = { id: nextId++, text };
  return new Promise((resolve) => {
    waiting.set(question.id, resolve);
    tell(question);
  });
}

function tell(message: EngineQuestion | typeof LOAD_MORE): void {
  // A worker is asked, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker?.postMessage(message);
}

function savesData(): boolean {
  const connection: { saveData?: boolean } | undefined = Reflect.get(navigator, 'connection');
  return connection?.saveData === true;
}
