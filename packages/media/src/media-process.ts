import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type Answer,
  BadOffer,
  type Cascadable,
  type EngineEvent,
  type EngineNumbers,
  type EngineSettings,
  type Kind,
  type MediaEngine,
  type Place,
  type PullOffer,
  type StreamName,
} from './engine.ts';
import { newProcessName } from './session-name.ts';
import { type Call, isReply, type Reply } from './worker-talk.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
/** `nobody` on the systems that have it: whatever breaks into the media process owns nothing. */
const NOBODY = 65_534;
const START_MS = 15_000;
const CALL_MS = 10_000;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/**
 * The engine in a process of its own: an empty environment, no descriptors but the line to us, and nobody's rights where
 * we have more. It starts with the first call and again after it died.
 */
export class MediaProcess implements MediaEngine, Cascadable {
  readonly #settings: EngineSettings;
  readonly #tell: (event: EngineEvent) => void;
  readonly #nodeOptions: readonly string[];
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | null = null;
  #starting: Promise<ChildProcess> | null = null;
  #isClosed = false;
  #lastId = 0;

  /** @param nodeOptions of the new process, for tests that take something away from it */
  constructor(settings: EngineSettings, tell: (event: EngineEvent) => void, nodeOptions: readonly string[] = []) {
    this.#settings = settings;
    this.#tell = tell;
    this.#nodeOptions = nodeOptions;
  }

  /** Of the running process, for tests that end it; null while there is none. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  publish(stream: StreamName, offer: string): Promise<Answer> {
    return this.#ask<Answer>({ id: this.#nextId(), act: 'publish', args: [stream, offer] });
  }

  play(viewer: Place, stream: StreamName, offer: string): Promise<Answer> {
    return this.#ask<Answer>({ id: this.#nextId(), act: 'play', args: [viewer, stream, offer] });
  }

  playProgramme(viewer: Place, offer: string): Promise<Answer> {
    return this.#ask<Answer>({ id: this.#nextId(), act: 'playProgramme', args: [viewer, offer] });
  }

  offerPull(stream: StreamName, whom: 'anybody' | 'watching'): Promise<PullOffer | null> {
    const call: Call = { id: this.#nextId(), act: 'offerPull', args: [stream, whom] };
    return whom === 'anybody' ? this.#ask(call) : this.#askRunning(call, null);
  }

  acceptPull(session: string, answer: string): Promise<void> {
    return this.#askRunning({ id: this.#nextId(), act: 'acceptPull', args: [session, answer] }, undefined);
  }

  feed(edge: Place, stream: StreamName, offer: string): Promise<Answer> {
    return this.#ask<Answer>({ id: this.#nextId(), act: 'feed', args: [edge, stream, offer] });
  }

  async stop(session: string): Promise<boolean> {
    return this.#askRunning({ id: this.#nextId(), act: 'stop', args: [session] }, false);
  }

  kick(place: Place, what: 'sending' | 'everything'): Promise<void> {
    return this.#askRunning({ id: this.#nextId(), act: 'kick', args: [place, what] }, undefined);
  }

  closeRoom(room: string): Promise<void> {
    return this.#askRunning({ id: this.#nextId(), act: 'closeRoom', args: [room] }, undefined);
  }

  setMuted(stream: StreamName, kind: Kind, isMuted: boolean): Promise<void> {
    return this.#askRunning({ id: this.#nextId(), act: 'setMuted', args: [stream, kind, isMuted] }, undefined);
  }

  setPaused(room: string, isPaused: boolean): Promise<void> {
    return this.#askRunning({ id: this.#nextId(), act: 'setPaused', args: [room, isPaused] }, undefined);
  }

  setPinned(room: string, stream: StreamName | null): Promise<void> {
    return this.#askRunning({ id: this.#nextId(), act: 'setPinned', args: [room, stream] }, undefined);
  }

  numbers(): Promise<EngineNumbers> {
    return this.#askRunning({ id: this.#nextId(), act: 'numbers', args: [] }, { publishers: 0, viewers: 0 });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#starting?.catch(() => undefined);
    const child = this.#child;
    if (child === null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await gone;
  }

  /** Nothing runs, nothing to end: only publishing and playing start the process. */
  async #askRunning<T>(call: Call, without: T): Promise<T> {
    if (this.#child === null && this.#starting === null) return without;
    return this.#ask<T>(call);
  }

  async #ask<T>(call: Call): Promise<T> {
    const child = await this.#running();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the reply to a call has the result of its act.
    return (await this.#send(child, call)) as T;
  }

  #send(child: ChildProcess, call: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(call.id);
        reject(new Error('the media process does not answer'));
      }, CALL_MS);
      this.#waiting.set(call.id, { resolve, reject, timer });
      child.send(call, (error) => {
        if (error !== null) this.#settle(call.id, (waiting) => waiting.reject(error));
      });
    });
  }

  async #running(): Promise<ChildProcess> {
    if (this.#isClosed) throw new Error('media is closed');
    if (this.#child !== null) return this.#child;
    this.#starting ??= this.#start().finally(() => {
      this.#starting = null;
    });
    return this.#starting;
  }

  async #start(): Promise<ChildProcess> {
    const isRoot = process.getuid?.() === 0;
    // A tree that only root can read cannot be run as nobody: then it runs with our own rights, still without keys.
    const child = (isRoot ? await this.#spawn({ uid: NOBODY, gid: NOBODY }) : null) ?? (await this.#spawn({}));
    if (child === null) throw new Error('the media process does not start');
    this.#child = child;
    const settings = { ...this.#settings, process: newProcessName() };
    child.on('exit', () => this.#lost(child, settings.process));
    await this.#send(child, { id: this.#nextId(), act: 'settle', args: [settings] });
    return child;
  }

  #spawn(rights: { uid?: number; gid?: number }): Promise<ChildProcess | null> {
    return new Promise((resolve) => {
      const child = fork(WORKER, {
        env: {},
        execArgv: ['--disable-warning=ExperimentalWarning', ...this.#nodeOptions],
        cwd: '/',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        ...rights,
      });
      const timer = setTimeout(() => child.kill('SIGKILL'), START_MS);
      const failed = (): void => {
        clearTimeout(timer);
        resolve(null);
      };
      child.once('error', failed);
      child.once('exit', failed);
      child.on('message', (message) => {
        if (!isReply(message)) return;
        if (!('ready' in message)) return this.#heard(message);
        clearTimeout(timer);
        child.off('exit', failed);
        resolve(child);
      });
    });
  }

  #heard(reply: Exclude<Reply, { ready: true }>): void {
    if ('event' in reply) return this.#tell(reply.event);
    this.#settle(reply.id, (waiting) => {
      if ('result' in reply) waiting.resolve(reply.result);
      else waiting.reject(reply.isBadOffer ? new BadOffer(reply.error) : new Error(reply.error));
    });
  }

  #settle(id: number, how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    how(waiting);
  }

  #lost(child: ChildProcess, process: string): void {
    if (this.#child !== child) return;
    this.#child = null;
    for (const id of this.#waiting.keys())
      this.#settle(id, (waiting) => waiting.reject(new Error('the media process ended')));
    if (!this.#isClosed) this.#tell({ event: 'lost', process });
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
