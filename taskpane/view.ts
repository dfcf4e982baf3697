import type { ComponentType } from 'react';
import type { PaneActions, PaneState } from './state/paneState';

export interface ViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Something the pane shows besides 审核: its tab, and its button on the ribbon. */
export interface View {
  /** Also the function that its button in manifest.xml names. */
  readonly id: string;
  readonly title: string;
  /** Loaded when it is first shown. */
  readonly load: () => Promise<ComponentType<ViewProps>>;
}
