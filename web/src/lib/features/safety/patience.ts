/** Null after that long: for whatever is not waited for any longer. */
export function patience(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });
}
