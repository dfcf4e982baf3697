/** What went between the add-in and Excel since the last reset. */
export interface Stats {
  /** Syncs that had something to carry out, failed ones included. */
  readonly roundTrips: number;
  readonly commands: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The largest single one: what the payload limit is compared with. */
  readonly largestRequest: number;
  readonly largestResponse: number;
}

const NOTHING: Stats = {
  roundTrips: 0,
  commands: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
};

export class StatsCounter {
  private counted = NOTHING;

  get current(): Stats {
    return this.counted;
  }

  reset(): void {
    this.counted = NOTHING;
  }

  requested(commands: number, bytes: number): void {
    const { roundTrips, requestBytes, largestRequest } = this.counted;
    this.counted = {
      ...this.counted,
      roundTrips: roundTrips + 1,
      commands: this.counted.commands + commands,
      requestBytes: requestBytes + bytes,
      largestRequest: Math.max(largestRequest, bytes),
    };
  }

  responded(bytes: number): void {
    const { responseBytes, largestResponse } = this.counted;
    this.counted = {
      ...this.counted,
      responseBytes: responseBytes + bytes,
      largestResponse: Math.max(largestResponse, bytes),
    };
  }
}
