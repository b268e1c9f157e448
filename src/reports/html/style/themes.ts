/**
 * The colours by theme. Heat runs from little to much in one hue, in the dark from dark to light, so that the order
 * is seen by everyone; every text keeps a contrast of 4.5 to 1 and more with what lies under it.
 */
const LIGHT = `color-scheme:light;
--paper:#fff;--panel:#f4f6f9;--ink:#1b222b;--soft:#525d6b;--line:#cdd5de;--link:#0b4f8a;
--bar:#0b3c6f;--pale:#8fa3b8;--before:#c2410c;--up:#00694f;--down:#a8320a;--focus:#b45309;
--warn-paper:#fff4d6;--warn-ink:#5c3b00;
--heat-0:#f3f7fb;--heat-1:#dfeaf5;--heat-2:#c3d9ed;--heat-3:#9cc1e1;--heat-4:#74a8d3;--heat-5:#2f6fa8;--heat-6:#0b3c6f;
--heat-ink:#14202e;--heat-ink-4:#0b1520;--heat-ink-5:#fff;--heat-ink-6:#fff`;

const DARK = `color-scheme:dark;
--paper:#12171e;--panel:#1b222c;--ink:#e8edf3;--soft:#a9b5c3;--line:#37424f;--link:#8ec5f5;
--bar:#6fb1e8;--pale:#5b6a7a;--before:#ffb070;--up:#5fd3a8;--down:#ff9d76;--focus:#fbbf24;
--warn-paper:#3a2c08;--warn-ink:#ffe2a0;
--heat-0:#17222f;--heat-1:#1a2f47;--heat-2:#1c3c5e;--heat-3:#1f4b77;--heat-4:#285f96;--heat-5:#7fb6e6;--heat-6:#d3e7fa;
--heat-ink:#eef3f9;--heat-ink-4:#fff;--heat-ink-5:#07111c;--heat-ink-6:#07111c`;

/** The reader's system decides until the reader does; paper is always light. */
export const THEMES = `
:root{${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${DARK}}}
@media screen{:root[data-theme="dark"]{${DARK}}}
`;
