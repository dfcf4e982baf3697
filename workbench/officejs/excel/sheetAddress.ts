import type { Session } from '../batch/session';
import { isText } from '../entry/checks';
import { invalidArgument } from '../errors';
import { parseArea } from '../grid/address';
import { WHOLE_SHEET, type Area } from '../grid/area';
import { isSameName, splitAddress } from '../grid/sheetName';
import type { AreasRef, RangeRef } from '../proxy/context';

// Excel's own limit for getRanges.
const LONGEST_LIST = 8_192;

async function area(session: Session, sheet: string, address: string): Promise<Area> {
  const { name } = await session.sheet(sheet);
  const parts = splitAddress(address);
  const found = parts.sheet === null || isSameName(parts.sheet, name) ? parseArea(parts.rest) : null;
  if (!found) throw invalidArgument(`Not an address on the sheet ${name}: ${address}`);
  return found;
}

/** The range of an address on a sheet; without an address the whole sheet. */
export async function toRange(session: Session, sheet: string, address: unknown): Promise<RangeRef> {
  await session.sheet(sheet);
  if (address === undefined) return { sheet, area: WHOLE_SHEET };
  return { sheet, area: await area(session, sheet, isText(address)) };
}

/** The ranges of a list of addresses, “A1,B2:C3”. */
export async function toAreas(session: Session, sheet: string, list: unknown): Promise<AreasRef> {
  await session.sheet(sheet);
  if (list === undefined) return { sheet, areas: [WHOLE_SHEET] };
  const addresses = isText(list);
  if (addresses.length > LONGEST_LIST) {
    throw invalidArgument(
      `A list of addresses has at most ${LONGEST_LIST} characters, not ${addresses.length}.`,
    );
  }
  const areas: Area[] = [];
  for (const address of addresses.split(',')) areas.push(await area(session, sheet, address.trim()));
  return { sheet, areas };
}
