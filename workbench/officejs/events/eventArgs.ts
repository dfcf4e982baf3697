import { formatArea } from '../grid/address';
import type { Context } from '../proxy/context';
import { Handle } from '../proxy/handle';
import type { Scalar } from '../store/content';
import type { Origin, StoreEvent } from '../store/storeEvent';

/** Turns what the store tells into what a handler of the add-in is given. */
export type ToArgs<E extends StoreEvent> = (event: E, context: Context) => unknown;

type Of<K extends StoreEvent['type']> = Extract<StoreEvent, { type: K }>;

const source = (origin: Origin): string => (origin === 'coauthor' ? 'Remote' : 'Local');

function valueType(value: Scalar): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value) ? 'Error' : 'String';
}

const changedRange = ({ sheet, area }: Of<'changed'>, context: unknown): object => {
  // The handler says in which context it wants the range.
  const { proxies } = context as Context;
  return proxies.range(
    new Handle(
      `event.getRange()`,
      () => Promise.resolve({ sheet, area }),
      () => true,
    ),
  );
};

export const changedArgs: ToArgs<Of<'changed'>> = (event) => ({
  type: 'WorksheetChanged',
  worksheetId: event.sheet,
  address: formatArea(event.area),
  changeType: 'RangeEdited',
  source: source(event.origin),
  triggerSource: event.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  ...(event.before === undefined || event.after === undefined
    ? {}
    : {
        details: {
          valueBefore: event.before,
          valueAfter: event.after,
          valueTypeBefore: valueType(event.before),
          valueTypeAfter: valueType(event.after),
        },
      }),
  getRange: (context: unknown) => changedRange(event, context),
  getRangeOrNullObject: (context: unknown) => changedRange(event, context),
});

export const addedArgs: ToArgs<Of<'added'>> = ({ sheet, origin }) => ({
  type: 'WorksheetAdded',
  worksheetId: sheet,
  source: source(origin),
});

export const deletedArgs: ToArgs<Of<'deleted'>> = ({ sheet, origin }) => ({
  type: 'WorksheetDeleted',
  worksheetId: sheet,
  source: source(origin),
});

export const renamedArgs: ToArgs<Of<'renamed'>> = ({ sheet, origin, before, after }) => ({
  type: 'WorksheetNameChanged',
  worksheetId: sheet,
  nameBefore: before,
  nameAfter: after,
  source: source(origin),
});

export const activatedArgs: ToArgs<Of<'activated'>> = ({ sheet }) => ({
  type: 'WorksheetActivated',
  worksheetId: sheet,
});

export const selectedArgs: ToArgs<Of<'selected'>> = ({ sheet, areas }) => ({
  type: 'WorksheetSelectionChanged',
  worksheetId: sheet,
  address: areas.map(formatArea).join(','),
});
