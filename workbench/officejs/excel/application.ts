import { oneOf } from '../entry/checks';
import { ClientObject } from '../proxy/clientObject';
import { defineScalars } from '../proxy/scalars';

/** Hints to Excel. They change nothing here, but are commands like all others. */
export class Application extends ClientObject<'workbook'> {
  suspendApiCalculationUntilNextSync(): void {
    this.invoke('suspendApiCalculationUntilNextSync', [], () => Promise.resolve());
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.invoke('suspendScreenUpdatingUntilNextSync', [], () => Promise.resolve());
  }

  calculate(type: unknown): void {
    this.invoke('calculate', [type], () =>
      Promise.resolve().then(() => oneOf('Recalculate', 'Full', 'FullRebuild')(type)),
    );
  }
}

defineScalars(Application, { calculationMode: { read: () => Promise.resolve('Automatic') } });
