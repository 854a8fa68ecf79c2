/* Which box lies over the window. One at a time. */

class Shell {
  layer = $state<"palette" | "keys" | null>(null);

  toggle(layer: "palette" | "keys"): void {
    this.layer = this.layer === layer ? null : layer;
  }
}

export const shell = new Shell();
