/** The first of `count` places in order that is not before what is sought, found by halves; `count` where all are. */
export function firstNotBefore(count: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
