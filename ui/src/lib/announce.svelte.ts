/* One live region for the whole window: what sighted people see happen, said once ("Key figures, 2 of 14"). */

class Announcer {
  text = $state("");

  say(text: string): void {
    // The same sentence twice in a row would not be read again without a change between.
    this.text = this.text === text ? `${text}\u00a0` : text;
  }
}

export const announcer = new Announcer();
