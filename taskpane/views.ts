import { NARRATIVE_TITLE } from './messages';
import type { View } from './view';

/** A view more is a line more here and a button more in manifest.xml; without any the pane has no tabs. */
export const VIEWS: readonly View[] = [
  {
    id: 'narrative',
    title: NARRATIVE_TITLE,
    load: () => import('./components/narrative/NarrativeView').then(({ NarrativeView }) => NarrativeView),
  },
];
