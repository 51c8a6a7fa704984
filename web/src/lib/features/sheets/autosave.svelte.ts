/** Milliseconds without a key before what was written is saved. */
const PAUSE_MS = 1_200;

type Said = 'nothing' | 'saving' | 'saved' | 'unsaved';

/** Saves a form while somebody writes: one save at a time, and again when more was written meanwhile. */
export class Autosave {
  says = $state<Said>('nothing');
  readonly #save: (form: HTMLFormElement) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSaving = false;
  #isDirty = false;

  constructor(save: (form: HTMLFormElement) => Promise<void>) {
    this.#save = save;
  }

  /** Something was written. */
  touch = (event: { currentTarget: HTMLFormElement }): void => {
    const form = event.currentTarget;
    this.#isDirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(form), PAUSE_MS);
  };

  /** The form is sent by its button, or goes away: what waits is not needed any more. */
  stop = (): void => {
    clearTimeout(this.#timer);
    this.#isDirty = false;
  };

  async #run(form: HTMLFormElement): Promise<void> {
    if (this.#isSaving || !this.#isDirty) return;
    this.#isSaving = true;
    this.#isDirty = false;
    this.says = 'saving';
    try {
      await this.#save(form);
      this.says = 'saved';
    } catch {
      this.says = 'unsaved';
    }
    this.#isSaving = false;
    await this.#run(form);
  }
}
