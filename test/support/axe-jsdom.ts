import axe from "axe-core";

/** Rules that need a layout or a canvas, which jsdom has not; a browser checks them on the real page. */
const LAYOUT_RULES = ["color-contrast", "region", "target-size", "label-content-name-mismatch"];

/** What axe finds wrong. */
export async function axeFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: Object.fromEntries(LAYOUT_RULES.map((rule) => [rule, { enabled: false }])),
  });
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}
