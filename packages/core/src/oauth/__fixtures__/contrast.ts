import type { Page } from "playwright-core";

/** One piece of text as a person sees it. */
export interface SeenText {
  readonly text: string;
  /** Of its colour to what is behind it, 1 to 21 (WCAG 2.2, contrast ratio). */
  readonly ratio: number;
}

/** Every text of a page, with the contrast that the browser's computed styles give it. */
export async function readContrasts(page: Page): Promise<SeenText[]> {
  const { canvas, texts } = await page.evaluate<StyledPage>(readStyles);
  return texts.map(({ text, color, layers }) => {
    const behind = layers.reduce((below, { background }) => over(parse(background), below), parse(canvas));
    const [red, green, blue, alpha] = parse(color);
    const seenAlpha = layers.reduce((product, { opacity }) => product * Number(opacity), alpha);
    return { text, ratio: contrast(over([red, green, blue, seenAlpha], behind), behind) };
  });
}

interface StyledPage {
  /** What a page without a background is painted on. */
  readonly canvas: string;
  readonly texts: readonly {
    readonly text: string;
    readonly color: string;
    /** The elements around the text, outermost first. */
    readonly layers: readonly { readonly background: string; readonly opacity: string }[];
  }[];
}

/** Runs in the page. */
const readStyles = `(() => {
  const probe = document.createElement("div");
  probe.style.backgroundColor = "Canvas";
  document.body.append(probe);
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const around = (element) => (element.parentElement ? [...around(element.parentElement), element] : [element]);
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (nodeValue.trim() === "") continue;
    const styles = around(parentElement).map((element) => getComputedStyle(element));
    texts.push({
      text: nodeValue.trim(),
      color: styles.at(-1).color,
      layers: styles.map(({ backgroundColor, opacity }) => ({ background: backgroundColor, opacity })),
    });
  }
  return { canvas, texts };
})()`;

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Browsers compute every colour to `rgb(…)` or `rgba(…)`. */
function parse(color: string): Color {
  const [red, green, blue, alpha = 1] = /^rgba?\((.*)\)$/.exec(color)?.[1]?.split(",").map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`This colour cannot be read: ${color}`);
  }
  return [red, green, blue, alpha];
}

function over(above: Color, below: Color): Color {
  const mix = (index: 0 | 1 | 2) => above[index] * above[3] + below[index] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

function contrast(one: Color, other: Color): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
