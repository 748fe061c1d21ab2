// Run in a page: texts whose contrast with what is behind them is under 4.5:1 (WCAG 2.2, 1.4.3), with their colours.
(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (colour, over) => {
    if (canvas === null) return [0, 0, 0];
    canvas.fillStyle = `rgb(${over.join(" ")})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const ground = (element) => {
    if (element === null) return [255, 255, 255];
    const own = getComputedStyle(element).backgroundColor;
    return own === "rgba(0, 0, 0, 0)" ? ground(element.parentElement) : read(own, ground(element.parentElement));
  };
  const light = (colour) => {
    const [r = 0, g = 0, b = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const seen = new Map();
  for (const element of document.querySelectorAll("body *:not(script, option)")) {
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    if (!words || element.closest("svg, [hidden], dialog") !== null) continue;
    const behind = ground(element);
    const colour = getComputedStyle(element).color;
    const [low = 0, high = 0] = [light(read(colour, behind)), light(behind)].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) seen.set(`${element.tagName}.${element.className}`, `${ratio.toFixed(2)} ${colour} on ${behind.join(",")}`);
  }
  return [...seen].slice(0, 20);
})();
