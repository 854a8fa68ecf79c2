/* A field that can't read what was typed says so and keeps the words, but holds no value: a form that went on would
   leave them out in silence. Such fields carry `data-unread`. */

/** Goes to the first of them; false if all could be read. */
export function goToUnread(within: Element | null | undefined): boolean {
  const field = within?.querySelector<HTMLElement>("[data-unread]");
  field?.focus();
  return field !== null && field !== undefined;
}
