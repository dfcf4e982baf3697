import { VIEW_IDS } from './viewIds';

/** The buttons on the ribbon that the pane knows what to do for. */
export const BUILT_IN_COMMANDS = ['check', 'previous', 'next', 'unmark', 'toValues', 'help'] as const;

export type BuiltInCommand = (typeof BUILT_IN_COMMANDS)[number];

/** Every button: manifest.xml names these functions, and the pane associates each. */
export const RIBBON_COMMANDS: readonly string[] = [...BUILT_IN_COMMANDS, ...VIEW_IDS];
