const PREFIX = 'juesuan.';

/** What the page remembers between visits, on this computer. A browser may forbid it: then nothing is. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Private windows and full disks: the page works as on a first visit.
  }
}
