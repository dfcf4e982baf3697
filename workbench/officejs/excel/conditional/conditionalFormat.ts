import type { Session } from '../../batch/session';
import { isBoolean, isWhole } from '../../entry/checks';
import { invalidOperation } from '../../errors';
import { ClientObject } from '../../proxy/clientObject';
import type { RangeRef } from '../../proxy/context';
import type { Handle } from '../../proxy/handle';
import { defineScalars } from '../../proxy/scalars';
import { CellValueConditionalFormat } from './cellValueFormat';
import { CustomConditionalFormat } from './customFormat';
import { change, infoOf, listOf, type ConditionalRef } from './ref';

export class ConditionalFormat extends ClientObject<ConditionalRef> {
  get custom(): CustomConditionalFormat {
    return this.ofType('custom', 'Custom', (handle) => new CustomConditionalFormat(this.context, handle));
  }

  get customOrNullObject(): CustomConditionalFormat {
    return this.ofType(
      'customOrNullObject',
      'Custom',
      (handle) => new CustomConditionalFormat(this.context, handle),
    );
  }

  get cellValue(): CellValueConditionalFormat {
    return this.ofType(
      'cellValue',
      'CellValue',
      (handle) => new CellValueConditionalFormat(this.context, handle),
    );
  }

  get cellValueOrNullObject(): CellValueConditionalFormat {
    return this.ofType(
      'cellValueOrNullObject',
      'CellValue',
      (handle) => new CellValueConditionalFormat(this.context, handle),
    );
  }

  /** The one range that it applies to; InvalidOperation when there are several. */
  getRange(): object {
    return this.derive(
      'getRange',
      [],
      (handle: Handle<RangeRef>) => this.context.proxies.range(handle),
      async (session, ref) => {
        const [area, ...others] = (await infoOf(session, ref)).areas;
        if (area === undefined || others.length > 0) {
          throw invalidOperation('The conditional format applies to several ranges.');
        }
        return { sheet: ref.sheet, area };
      },
    );
  }

  delete(): void {
    this.invoke('delete', [], async (session, ref) => {
      await session.assertSheetWritable(ref.sheet);
      await infoOf(session, ref);
      await session.run({ type: 'deleteConditionalFormat', ...ref });
    });
  }

  private ofType<C extends object>(
    name: string,
    type: string,
    make: (handle: Handle<ConditionalRef>) => C,
  ): C {
    return this.child(name, make, async (session, ref) => {
      if ((await infoOf(session, ref)).type === type) return ref;
      if (name.endsWith('OrNullObject')) return null;
      throw invalidOperation(`The conditional format is not of type ${type}.`);
    });
  }
}

async function priority(session: Session, ref: ConditionalRef): Promise<number> {
  return (await listOf(session, ref.sheet)).findIndex(({ id }) => id === ref.id);
}

defineScalars(ConditionalFormat, {
  id: { read: (_session, { id }) => Promise.resolve(id) },
  type: { read: async (session, ref) => (await infoOf(session, ref)).type },
  stopIfTrue: {
    read: async (session, ref) => (await infoOf(session, ref)).stopIfTrue,
    write: (session, ref, value) => change(session, ref, () => ({ stopIfTrue: isBoolean(value) })),
  },
  priority: {
    read: async (session, ref) => {
      await infoOf(session, ref);
      return priority(session, ref);
    },
    // Beyond the end it is the last; negative numbers count from the end.
    write: async (session, ref, value) => {
      await session.assertSheetWritable(ref.sheet);
      const last = (await listOf(session, ref.sheet)).length - 1;
      const wanted = isWhole(value);
      const position = Math.min(last, Math.max(0, wanted < 0 ? last + 1 + wanted : wanted));
      await session.run({ type: 'moveConditionalFormat', ...ref, position });
    },
  },
});
