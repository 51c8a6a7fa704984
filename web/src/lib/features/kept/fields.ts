/** A form on this device, read as a posted one is. */
export function fieldsOf(form: HTMLFormElement): { all(name: string): string[] } {
  const fields = new FormData(form);
  return { all: (name) => fields.getAll(name).filter((value) => typeof value === 'string') };
}
