import { html, Markup } from "./markup";

/** Good or bad, told apart by shape as well as by colour. */
export function statusMark(holds: boolean, label = holds ? "holds" : "breaks"): Markup {
  const kind = holds ? "holds" : "breaks";
  const shape = holds
    ? html`<path d="M4.5 8.3 7 10.8l4.6-5.3" />`
    : html`<path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" />`;
  return html`<svg
    class="status ${kind}"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    role="img"
    aria-label="${label}"
  >
    <circle cx="8" cy="8" r="7.5" />
    ${shape}
  </svg>`;
}

/** Patterns that fills refer to; one for the whole page. */
export const patterns: Markup = html`<svg class="defs" width="0" height="0" aria-hidden="true">
  <defs>
    <pattern
      id="hatch"
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="wash trouble" width="7" height="7" />
      <line class="trouble" x1="0" x2="0" y1="0" y2="7" />
    </pattern>
    <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="wash motion" width="6" height="6" />
      <circle class="motion" cx="2" cy="2" r="1.2" />
    </pattern>
  </defs>
</svg>`;
