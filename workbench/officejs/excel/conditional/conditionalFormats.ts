import type { Session } from '../../batch/session';
import { isWhole, oneOf } from '../../entry/checks';
import { itemNotFound } from '../../errors';
import { intersect } from '../../grid/area';
import { Collection } from '../../proxy/collection';
import type { AreasRef } from '../../proxy/context';
import type { Handle } from '../../proxy/handle';
import type { ConditionalFormatData } from '../../store/conditionalFormat';
import { clearConditionalFormats } from './clearAreas';
import { ConditionalFormat } from './conditionalFormat';
import { listOf, type ConditionalRef } from './ref';

// Those that the host can make. A workbook may bring others along.
const TYPES = ['Custom', 'CellValue'] as const;

/** The conditional formats that touch a range, the one of the highest priority first. */
export class ConditionalFormatCollection extends Collection<AreasRef, ConditionalRef, ConditionalFormat> {
  /** A new one comes before all others. */
  add(type: unknown): ConditionalFormat {
    return this.derive('add', [type], this.maker, async (session, { sheet, areas }) => {
      await session.assertSheetWritable(sheet);
      const kind = oneOf(...TYPES)(type);
      const rule = kind === 'Custom' ? { formula: '' } : { rule: { formula1: '', operator: 'EqualTo' } };
      const data: ConditionalFormatData = { type: kind, areas, stopIfTrue: false, format: {}, ...rule };
      const id = await session.run({ type: 'addConditionalFormat', sheet, position: 0, data });
      if (id === null) throw new Error('The store gave the new conditional format no id.');
      return { sheet, id };
    });
  }

  getItem(id: unknown): ConditionalFormat {
    return this.derive('getItem', [id], this.maker, async (session, target) => {
      const found = await this.find(session, target, id);
      if (!found) throw itemNotFound(`conditional format ${String(id)}`);
      return found;
    });
  }

  getItemOrNullObject(id: unknown): ConditionalFormat {
    return this.derive('getItemOrNullObject', [id], this.maker, async (session, target) => {
      return (await this.find(session, target, id)) ?? null;
    });
  }

  getItemAt(index: unknown): ConditionalFormat {
    return this.derive('getItemAt', [index], this.maker, async (session, target) => {
      const found = (await this.members(session, target))[isWhole(index)];
      if (!found) throw itemNotFound(`conditional format at ${String(index)}`);
      return found;
    });
  }

  clearAll(): void {
    this.invoke('clearAll', [], async (session, target) => {
      await session.assertSheetWritable(target.sheet);
      await clearConditionalFormats(session, target);
    });
  }

  protected override async members(
    session: Session,
    { sheet, areas }: AreasRef,
  ): Promise<readonly ConditionalRef[]> {
    const infos = await listOf(session, sheet);
    return infos
      .filter((info) => info.areas.some((area) => areas.some((asked) => intersect(area, asked))))
      .map(({ id }) => ({ sheet, id }));
  }

  protected override make(handle: Handle<ConditionalRef>): ConditionalFormat {
    return new ConditionalFormat(this.context, handle);
  }

  protected override step({ id }: ConditionalRef): string {
    return `getItem("${id}")`;
  }

  private readonly maker = (handle: Handle<ConditionalRef>): ConditionalFormat => this.make(handle);

  private async find(session: Session, target: AreasRef, id: unknown): Promise<ConditionalRef | undefined> {
    return (await this.members(session, target)).find((member) => member.id === id);
  }
}
