/* The window's title follows the page that is shown. */

import { setWindowTitle } from "./host";

export function useTitle(title: () => string): void {
  $effect(() => {
    const text = title();
    void setWindowTitle(text ? `${text} · Redbook` : "Redbook");
  });
}
