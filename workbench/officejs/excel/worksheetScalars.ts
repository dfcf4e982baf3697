import type { Session } from '../batch/session';
import { isBoolean, isColour, isText, oneOf, within } from '../entry/checks';
import { invalidArgument, invalidOperation } from '../errors';
import { badSheetName, isSameName } from '../grid/sheetName';
import type { SheetRef } from '../proxy/context';
import type { Scalars } from '../proxy/scalars';
import type { SheetInfo, Visibility } from '../store/content';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** A name that the workbook can give a sheet; `except` is the sheet that has it already. */
export async function freeName(session: Session, value: unknown, except?: string): Promise<string> {
  const name = isText(value);
  const bad = badSheetName(name);
  if (bad !== null) throw invalidArgument(bad);
  const taken = (await session.sheets()).some((each) => each.id !== except && isSameName(each.name, name));
  if (taken) throw invalidArgument(`There is a sheet of this name already: ${name}`);
  return name;
}

/** A workbook keeps at least one sheet in view. */
export async function assertNotLastVisible(session: Session, sheet: string): Promise<void> {
  const visible = (await session.sheets()).filter(({ visibility }) => visibility === 'Visible');
  if (visible.length === 1 && visible[0]?.id === sheet) {
    throw invalidOperation('A workbook must have at least one visible sheet.');
  }
}

const info =
  (pick: (sheet: SheetInfo) => unknown) =>
  async (session: Session, { sheet }: SheetRef): Promise<unknown> =>
    pick(await session.sheet(sheet));

type Change = Partial<Pick<SheetInfo, 'name' | 'visibility' | 'showGridlines' | 'tabColor'>>;

const changeStructure =
  (toChange: (session: Session, ref: SheetRef, value: unknown) => Promise<Change>) =>
  async (session: Session, ref: SheetRef, value: unknown): Promise<void> => {
    await session.assertStructureWritable();
    await session.sheet(ref.sheet);
    await session.run({ type: 'changeSheet', ...ref, change: await toChange(session, ref, value) });
  };

export const WORKSHEET: Scalars<SheetRef> = {
  id: { read: info(({ id }) => id) },
  name: {
    read: info(({ name }) => name),
    write: changeStructure(async (session, { sheet }, value) => ({
      name: await freeName(session, value, sheet),
    })),
  },
  visibility: {
    read: info(({ visibility }) => visibility),
    write: changeStructure(async (session, { sheet }, value) => {
      const visibility = oneOf(...VISIBILITIES)(value);
      if (visibility !== 'Visible') await assertNotLastVisible(session, sheet);
      return { visibility };
    }),
  },
  tabColor: {
    read: info(({ tabColor }) => tabColor),
    write: changeStructure((_session, _ref, value) =>
      Promise.resolve({ tabColor: value === '' ? '' : isColour(value) }),
    ),
  },
  position: {
    read: async (session, { sheet }) => {
      await session.sheet(sheet);
      return (await session.sheets()).findIndex(({ id }) => id === sheet);
    },
    write: async (session, { sheet }, value) => {
      await session.assertStructureWritable();
      await session.sheet(sheet);
      const last = (await session.sheets()).length - 1;
      await session.run({ type: 'moveSheet', sheet, position: within(0, last)(value) });
    },
  },
  showGridlines: {
    read: info(({ showGridlines }) => showGridlines),
    write: async (session, { sheet }, value) => {
      await session.assertWritable();
      await session.sheet(sheet);
      await session.run({ type: 'changeSheet', sheet, change: { showGridlines: isBoolean(value) } });
    },
  },
};
