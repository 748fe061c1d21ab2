/**
 * The one-to-one assignment of rows to columns with the greatest sum of gains (Hungarian method with potentials, O(n²·m)).
 * Gains are 0 or more; a pair of gain 0 is not assigned. Gives [row, column] pairs by row.
 */
export function assign(gains: readonly ArrayLike<number>[]): [number, number][] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, column) => gains.map((row) => row[column] ?? 0));
    return assign(turned)
      .map(([column, row]): [number, number] => [row, column])
      .sort((a, b) => a[0] - b[0]);
  }
  const rowOf = assignRows(rows, columns, (row, column) => -(gains[row - 1]?.[column - 1] ?? 0));
  const pairs: [number, number][] = [];
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && (gains[row - 1]?.[column - 1] ?? 0) > 0) pairs.push([row - 1, column - 1]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** The row assigned to each column, both counted from 1, 0 for none. Rows come in one by one; each takes the cheapest way in. */
function assignRows(rows: number, columns: number, cost: (row: number, column: number) => number): Uint32Array {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Uint32Array(columns + 1);
  const before = new Uint32Array(columns + 1);
  const at = (array: Float64Array | Uint32Array, index: number) => array[index] ?? 0;
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(columns + 1);
    let column = 0;
    do {
      visited[column] = 1;
      const current = at(rowOf, column);
      let step = Number.POSITIVE_INFINITY;
      let nearest = 0;
      for (let next = 1; next <= columns; next++) {
        if (visited[next]) continue;
        const reduced = cost(current, next) - at(rowPotential, current) - at(columnPotential, next);
        if (reduced < at(least, next)) {
          least[next] = reduced;
          before[next] = column;
        }
        if (at(least, next) < step) {
          step = at(least, next);
          nearest = next;
        }
      }
      for (let any = 0; any <= columns; any++) {
        if (visited[any]) {
          rowPotential[at(rowOf, any)] = at(rowPotential, at(rowOf, any)) + step;
          columnPotential[any] = at(columnPotential, any) - step;
        } else least[any] = at(least, any) - step;
      }
      column = nearest;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const previous = at(before, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  return rowOf;
}
