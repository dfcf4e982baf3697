/** Wrong usage, or a file the command as a whole cannot do without. The message is for the user; exit code 2. */
export class Failure extends Error {}

/** Exit codes of the command line; of several the highest is given. */
export const EXIT = { clean: 0, errors: 1, unreadable: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
