import { OfficeError } from '../errors';

/** The result of a method that returns a plain value: there after the sync. */
export class ClientResult<V> {
  private arrived: { readonly value: V } | null = null;

  get value(): V {
    if (this.arrived === null) {
      throw new OfficeError(
        'ValueNotLoaded',
        'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
      );
    }
    return this.arrived.value;
  }

  arrive(value: V): void {
    this.arrived = { value };
  }
}
