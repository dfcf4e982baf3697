import type { CellFunction } from './cellFunction';
import { CHANGE } from './cells/change';
import { CHANGETEXT } from './cells/changeText';
import { COMPLETION } from './cells/completion';
import { COMPLETIONTEXT } from './cells/completionText';
import { FOOTING } from './cells/footing';
import { GROWTHRATE } from './cells/growthRate';
import { ROUNDHALFUP } from './cells/roundHalfUp';
import { SHARE } from './cells/share';
import { SHARES } from './cells/shares';
import { SHARETEXT } from './cells/shareText';
import { TIES } from './cells/ties';
import { TOWAN } from './cells/toWan';

/** The namespace before every name: =JUESUAN.增长率(…). */
export const NAMESPACE = 'JUESUAN';

/** Every function that cells get. functions.json, the manual's list and the bundle are made from it. */
export const CELL_FUNCTIONS: readonly CellFunction[] = [
  CHANGE,
  GROWTHRATE,
  COMPLETION,
  SHARE,
  SHARES,
  CHANGETEXT,
  COMPLETIONTEXT,
  SHARETEXT,
  FOOTING,
  TIES,
  TOWAN,
  ROUNDHALFUP,
];
