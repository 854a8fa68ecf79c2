/* How long the terms of a new proposal hold. */

export const CHOICES = [15, 30, 45, 60, 90] as const;

/** The last day of terms that begin on a day, as the program counts it. */
export function until(todayIso: string, days: number): string {
  const day = new Date(`${todayIso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
