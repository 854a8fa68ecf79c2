/* Where the list was left: coming back from an account finds the same row in the same place. */

interface Place {
  filter: string;
  index: number;
}

let left: Place | null = null;

export function leaveAt(filter: string, index: number): void {
  left = { filter, index };
}

/** The row to return to, if it is the same list. */
export function returnTo(filter: string): number {
  return left?.filter === filter ? left.index : -1;
}
