import { strict as assert } from "node:assert";
import { palette, Theme } from "../../../scaling/report/palette";

type Rgb = readonly [number, number, number];

const themes = ["light", "dark"] as const;
const series = ["demand", "supply", "trouble", "motion"] as const;

function linear(colour: string): Rgb {
  const channel = (at: number): number => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = ([red, green, blue]: Rgb): number =>
    0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function times(matrix: readonly Rgb[], [x, y, z]: Rgb): Rgb {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a!, b!, c!];
}

/** Full dichromacy by the matrices of Machado, Oliveira and Fernandes (2009), on linear light. */
const visions: Readonly<Record<string, readonly Rgb[]>> = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* under D65. */
function lab(rgb: Rgb): Rgb {
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    rgb,
  );
  const white: Rgb = [0.95047, 1, 1.08883];
  const [x, y, z] = xyz.map((value, index) => {
    const share = Math.max(0, value) / white[index]!;
    return share > 216 / 24389 ? Math.cbrt(share) : (share * (24389 / 27) + 16) / 116;
  });
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

function distance(a: string, b: string, vision: readonly Rgb[]): number {
  const [first, second] = [a, b].map((colour) => lab(times(vision, linear(colour))));
  return Math.hypot(...first!.map((value, index) => value - second![index]!));
}

function paper(theme: Theme): string {
  return palette[theme].paper;
}

describe("the palette", () => {
  for (const theme of themes) {
    it(`holds 3:1 for series and 4.5:1 for text on the ${theme} page and its panels`, () => {
      const colours = palette[theme];
      for (const name of series)
        assert.ok(contrast(colours[name], paper(theme)) >= 3, `${name} on ${theme}`);
      for (const ground of [colours.paper, colours.panel])
        for (const name of ["ink", "soft", "limit"] as const)
          assert.ok(contrast(colours[name], ground) >= 4.5, `${name} on ${ground}`);
    });

    for (const [vision, matrix] of Object.entries(visions)) {
      it(`keeps the four series of the ${theme} page apart with ${vision}`, () => {
        for (const [index, first] of series.entries()) {
          for (const second of series.slice(index + 1)) {
            const apart = distance(palette[theme][first], palette[theme][second], matrix);
            assert.ok(apart >= 15, `${first} and ${second}: ${apart.toFixed(1)}`);
          }
        }
      });
    }
  }
});
