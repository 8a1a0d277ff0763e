// The colours and letters of the panels, each a custom property that a page can set on the element.
import { css, type CSSResult } from "lit";

export const palette: CSSResult = css`
  :host {
    --galley-paper: #faf8f4;
    --galley-sheet: #fffefb;
    --galley-ink: #211e1a;
    --galley-soft: #5f5a52;
    --galley-rule: #ddd6ca;
    --galley-accent: #1f5fa8;
    --galley-accent-back: #e6f0fb;
    --galley-warm: #7a4a05;
    --galley-warm-back: #fdf3d7;
    --galley-alarm: #a12626;
    --galley-alarm-back: #fdecea;
    --galley-serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "Noto Serif", "DejaVu Serif", serif;
    --galley-sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --galley-paper: #171614;
      --galley-sheet: #1e1d1a;
      --galley-ink: #ebe6dc;
      --galley-soft: #aaa397;
      --galley-rule: #3a3731;
      --galley-accent: #8dc0f7;
      --galley-accent-back: #1b2f47;
      --galley-warm: #f0c979;
      --galley-warm-back: #3a3018;
      --galley-alarm: #ff9d94;
      --galley-alarm-back: #3d1c1a;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --galley-soft: var(--galley-ink);
      --galley-rule: var(--galley-ink);
    }
  }
  @media (forced-colors: active) {
    :host {
      --galley-paper: canvas;
      --galley-sheet: canvas;
      --galley-ink: canvastext;
      --galley-soft: canvastext;
      --galley-rule: canvastext;
      --galley-accent: linktext;
      --galley-accent-back: canvas;
      --galley-warm: canvastext;
      --galley-warm-back: canvas;
      --galley-alarm: canvastext;
      --galley-alarm-back: canvas;
    }
  }
`;
