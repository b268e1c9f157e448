/** A frame is a stop of the Tab key only while there is something to scroll in it. */
export const FRAMES = `
const frames = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
    target.tabIndex = scrolls ? 0 : -1;
  }
});
for (const frame of all(".scroll")) frames.observe(frame);
`;
