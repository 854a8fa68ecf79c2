/* Accessibility check of what is drawn. Contrast is measured on tokens and in the real window: jsdom has no colours. */

import axe from "axe-core";

export async function problems(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
