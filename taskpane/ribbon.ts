/** The buttons on the ribbon: manifest.xml names these functions, and the pane associates each. */
export const RIBBON_COMMANDS = ['check', 'previous', 'next', 'unmark', 'toValues', 'help'] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];
