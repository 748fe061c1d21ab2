// Run in a page: what somebody who cannot see it or has no mouse would stumble over. Gives a list of faults.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const said = (element) => `${element.outerHTML.slice(0, 90)}`;
  const named = (element) => {
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])].map((label) => label.textContent)
        : [];
    const by = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
    return [element.getAttribute("aria-label"), ...labels, ...by, element.textContent].some((words) => (words ?? "").trim() !== "");
  };
  const ids = all("[id]").map((element) => element.id);
  const levels = all("h1, h2, h3, h4, h5").map((element) => Number(element.tagName.slice(1)));
  return [
    ...all("button, a, input, select, summary, [role=region], [role=search], [role=group]")
      .filter((element) => !named(element))
      .map((element) => `no name: ${said(element)}`),
    ...all("svg")
      .filter((element) => element.getAttribute("aria-hidden") !== "true")
      .map((element) => `drawing without words: ${said(element)}`),
    ...all("th")
      .filter((element) => !["row", "col"].includes(element.getAttribute("scope") ?? ""))
      .map((element) => `no scope: ${said(element)}`),
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `id twice: ${id}`),
    ...all("a[href^='#']")
      .filter((element) => document.getElementById((element.getAttribute("href") ?? "").slice(1)) === null)
      .map((element) => `leads nowhere: ${said(element)}`),
    ...all("a:not([href^='#'])").map((element) => `leads out: ${said(element)}`),
    ...all("[style], [onclick], [onload], [onerror], [onmouseover]").map((element) => `inline code: ${said(element)}`),
    ...(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1).length > 0
      ? ["a heading level is skipped"]
      : []),
    ...(all("main").length === 1 && all("header").length === 1 && all("h1").length === 1 ? [] : ["landmarks"]),
    ...(document.documentElement.lang === "" ? ["no lang"] : []),
    ...(all("[role=status][aria-live=polite]").length === 1 ? [] : ["no live region"]),
  ];
})();
