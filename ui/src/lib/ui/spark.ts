/* Points of a sparkline: the whole width, the range of the values over the height, a level line in the middle
   when nothing changes. */
export function sparkPoints(values: readonly number[], width: number, height: number, margin = 2): [x: number, y: number][] {
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const round = (n: number) => Math.round(n * 10) / 10;
  return values.map((value, i) => [
    round(values.length > 1 ? i * step : width),
    round(span === 0 ? height / 2 : height - margin - ((value - low) / span) * (height - 2 * margin)),
  ]);
}
