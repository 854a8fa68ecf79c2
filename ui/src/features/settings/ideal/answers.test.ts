import { describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { Answers } from "./answers.svelte";

function keeper(most = 20) {
  const written: string[][] = [];
  const answers = new Answers(async (next) => {
    await Promise.resolve();
    const long = next.findIndex((text) => text.length > most);
    if (long >= 0) throw new CallError("field_too_long", { limit: most }, `answers[${long}]`);
    written.push(next);
    return next;
  });
  answers.take(["A dairy", "", "", "", "", ""]);
  return { answers, written };
}

describe("answers to the six questions", () => {
  it("are written together, with what nobody touched as it was", async () => {
    const { answers, written } = keeper();
    answers.type(1, "No standstill");
    await answers.flush();
    expect(written).toEqual([["A dairy", "No standstill", "", "", "", ""]]);
    expect(answers.at(1)).toBe("No standstill");
  });

  it("keep a refused one where it was typed, and write the others", async () => {
    const { answers, written } = keeper();
    answers.type(2, "far too long for the limit of the test");
    answers.type(3, "Washing");
    await answers.flush();
    expect(written).toEqual([["A dairy", "", "", "Washing", "", ""]]);
    expect(answers.at(2)).toBe("far too long for the limit of the test");
    expect(answers.problems[2]).toContain("20");
    answers.type(2, "short");
    expect(answers.problems).toEqual({});
    await answers.flush();
    expect(written.at(-1)).toEqual(["A dairy", "", "short", "Washing", "", ""]);
  });

  it("ask the disk nothing when nothing changed", async () => {
    const { answers, written } = keeper();
    answers.type(0, "A dairy");
    await answers.flush();
    expect(written).toEqual([]);
  });
});
