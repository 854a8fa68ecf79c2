import { expect, test } from "vitest";
import { CallError } from "$lib/error";
import { fakeTransport } from "../../../test/fake";
import { Erasing, placeOf } from "./erasing.svelte";

const left = { mentions: [], files: 2, files_left: [] };

test("nothing is erased before the name is typed as it is", async () => {
  const fake = fakeTransport({ person_erase: () => left });
  const erasing = new Erasing("p", "Пётр  Волнов");
  await erasing.erase();
  erasing.typed = "Волнов";
  await erasing.erase();
  expect(erasing.pressed).toBe(true);
  expect(fake.calls).toEqual([]);
  erasing.typed = " петр волнов ";
  expect(erasing.matches).toBe(true);
  await erasing.erase();
  expect(fake.calls).toEqual([{ name: "person_erase", req: { id: "p" } }]);
  expect(erasing.done).toEqual(left);
  expect(erasing.typed).toBe("");
});

test("a refusal is said and nothing is taken for done", async () => {
  fakeTransport({
    person_erase: () => {
      throw new CallError("disk_full");
    },
  });
  const erasing = new Erasing("p", "Anna");
  erasing.typed = "Anna";
  await erasing.erase();
  expect(erasing.problem?.code).toBe("disk_full");
  expect(erasing.done).toBeNull();
  expect(erasing.working).toBe(false);
});

test("every kind of record that names the person has its place", () => {
  expect(placeOf({ kind: "proposal", id: "x", account_id: null }).path).toBe("/proposal/x");
  expect(placeOf({ kind: "note", id: "n", account_id: "a" })).toEqual({ path: "/account/a/contacts", query: { note: "n" } });
});
