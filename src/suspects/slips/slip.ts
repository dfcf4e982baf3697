/** How a wrong figure may have come about. */
export interface Slip {
  /** In words for the user: “漏输数字“2””. */
  readonly reason: string;
  /** The less, the likelier; see cost.ts. It only ranks and makes nothing certain. */
  readonly cost: number;
}
