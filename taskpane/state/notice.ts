/** A sentence for the user. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}
