/** Excel answers at once, except while a cell is being edited. */
const LONG_MS = 2_000;

/** Waits for something in Excel; tells when that takes long, so that nobody waits for nothing. */
export async function whileWaiting<T>(work: Promise<T>, long: (isLong: boolean) => void): Promise<T> {
  const told = { isLong: false };
  const timer = setTimeout(() => {
    told.isLong = true;
    long(true);
  }, LONG_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (told.isLong) long(false);
  }
}
