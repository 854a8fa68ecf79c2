import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import { commands, useCommands } from "./commands.svelte";

const ids = () => commands.all.map(({ id }) => id);
const offer = (id: string) => () => [{ id, label: id, run: () => undefined }];

describe("commands of pages", () => {
  it("are the new page's after the old one has gone", () => {
    let page = $state("list");
    const stop = $effect.root(() => {
      // As the frame does it: the new page begins before the old one is cleared away.
      $effect.pre(() => {
        const shown = page;
        return commands.add(offer(shown));
      });
      $effect(() => {
        const shown = page;
        return commands.add(offer(`${shown}-part`));
      });
    });
    flushSync();
    expect(ids()).toEqual(["list-part", "list"]);
    page = "account";
    flushSync();
    expect(ids().toSorted()).toEqual(["account", "account-part"]);
    stop();
    expect(ids()).toEqual([]);
  });

  it("come with the component that offers them and go with it", () => {
    const stop = $effect.root(() => useCommands(offer("proposal.export")));
    flushSync();
    expect(ids()).toEqual(["proposal.export"]);
    stop();
    expect(ids()).toEqual([]);
  });
});
