/* Files dropped on the page. */

import type { Attachment } from "svelte/attachments";

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Makes an element take dropped files; `over` hears whether some hang above it. */
export function takesFiles(take: (files: File[]) => void, over: (on: boolean) => void = () => undefined): Attachment<HTMLElement> {
  return (node) => {
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      over(true);
    };
    const leave = (event: DragEvent): void => {
      if (!node.contains(event.relatedTarget as Node | null)) over(false);
    };
    const drop = (event: DragEvent): void => {
      over(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    node.addEventListener("dragover", drag);
    node.addEventListener("dragleave", leave);
    node.addEventListener("drop", drop);
    return () => {
      node.removeEventListener("dragover", drag);
      node.removeEventListener("dragleave", leave);
      node.removeEventListener("drop", drop);
    };
  };
}

/** For the whole window: a file dropped where nothing takes it would be opened in place of the program. */
export function refuseFiles(event: DragEvent): void {
  if (event.defaultPrevented || !holdsFiles(event)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
}
