import type { ComponentType } from 'react';
import { NARRATIVE_TITLE } from './messages';
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

/** A view more is a line more here and a button more in manifest.xml; without any the pane has no tabs. */
export const VIEWS: readonly View[] = [
  {
    id: 'narrative',
    title: NARRATIVE_TITLE,
    load: () => import('./components/narrative/NarrativeView').then(({ NarrativeView }) => NarrativeView),
  },
];
