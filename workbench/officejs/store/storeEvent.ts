import type { Area } from '../grid/area';
import type { Scalar } from './content';

/** Who did it: the user at this computer, the add-in through the host, or somebody editing the same workbook. */
export type Origin = 'user' | 'addin' | 'coauthor';

export type StoreEvent =
  /** Contents changed, by typing, pasting or clearing; not formats. */
  | {
      readonly type: 'changed';
      readonly sheet: string;
      readonly area: Area;
      readonly origin: Origin;
      /** Only for one cell. */
      readonly before?: Scalar;
      readonly after?: Scalar;
    }
  | { readonly type: 'added'; readonly sheet: string; readonly origin: Origin }
  | { readonly type: 'deleted'; readonly sheet: string; readonly origin: Origin }
  | {
      readonly type: 'renamed';
      readonly sheet: string;
      readonly origin: Origin;
      readonly before: string;
      readonly after: string;
    }
  | { readonly type: 'activated'; readonly sheet: string; readonly origin: Origin }
  | {
      readonly type: 'selected';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly origin: Origin;
    };

export type StoreEventType = StoreEvent['type'];
