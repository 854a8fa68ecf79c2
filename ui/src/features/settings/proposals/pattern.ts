/* What a pattern of numbers may hold. The program checks and fills it; here it is only explained. */

export interface Token {
  text: string;
  id: "year" | "short-year" | "month" | "sequence";
  /** As it would be today. */
  example: string;
}

export function tokens(today: string): Token[] {
  return [
    { text: "{YYYY}", id: "year", example: today.slice(0, 4) },
    { text: "{YY}", id: "short-year", example: today.slice(2, 4) },
    { text: "{MM}", id: "month", example: today.slice(5, 7) },
    { text: "{seq:4}", id: "sequence", example: "0001" },
  ];
}

/** Numbers begin again at 1 where everything before them is new. */
export function restarts(pattern: string): "month" | "year" | "never" {
  if (pattern.includes("{MM}")) return "month";
  return /\{YY(YY)?\}/.test(pattern) ? "year" : "never";
}
