// The matrix: order and choice of places, a line that says what a cell is, arrow keys, and a dialog with what stands behind a cell.
(() => {
  const form = document.querySelector("form.filters");
  const status = form.querySelector("[role=status]");
  const table = document.querySelector("table.matrix");
  const body = table.tBodies[0];
  const readout = document.querySelector(".readout");
  const dialog = document.querySelector("dialog");
  const heads = [...table.tHead.rows[0].cells];
  const lead = 3;
  const rows = [...body.rows].map((element, index) => ({
    element,
    index,
    name: element.cells[0].textContent.normalize("NFC").toLowerCase(),
    // Nothing is expected of a place without a share: it is last in either order.
    share: element.dataset.share === "" ? null : Number(element.dataset.share),
    days: element.dataset.days === "" ? Number.NEGATIVE_INFINITY : Number(element.dataset.days),
    finding: element.querySelector(".look, .grave") !== null,
  }));
  const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  const orders = {
    given: () => 0,
    "share-up": (a, b) => (a.share ?? 2) - (b.share ?? 2),
    "share-down": (a, b) => (b.share ?? -1) - (a.share ?? -1),
    // The same infinity twice gives NaN, which counts as no order: they stay as they were.
    "days-down": (a, b) => b.days - a.days || 0,
  };

  function apply() {
    const asked = form.elements.words.value.normalize("NFC").toLowerCase().trim();
    const unmarked = bare(asked) === asked;
    let shown = 0;
    for (const row of rows) {
      const fits = (unmarked ? bare(row.name) : row.name).includes(asked) && (row.finding || !form.elements.findings.checked);
      row.element.hidden = !fits;
      if (fits) shown += 1;
    }
    const order = orders[form.elements.order.value];
    body.append(...[...rows].sort((a, b) => order(a, b) || a.index - b.index).map((row) => row.element));
    status.textContent = shown === 0 ? status.dataset.none : status.dataset.shown.replace("#", String(shown));
  }

  /** "Xã A · 1/a Rà soát … · một phần" */
  function saidOf(cell) {
    const head = heads[cell.cellIndex];
    const task = head.querySelector("a")?.title ?? "";
    const answer = (cell.querySelector("a") ?? cell).getAttribute("aria-label") ?? cell.textContent;
    return { place: cell.parentElement.cells[0].textContent, task: `${head.textContent} ${task}`, answer };
  }
  function tell(cell) {
    const said = saidOf(cell);
    readout.textContent = `${said.place} · ${said.task} · ${said.answer}`;
  }
  const cellAt = (target) => {
    const cell = target.closest?.("td");
    return cell !== null && cell !== undefined && body.contains(cell) && cell.cellIndex >= lead ? cell : null;
  };

  // One stop for the Tab key; arrows, Home and End go from cell to cell.
  const stopOf = (cell) => cell.querySelector("a") ?? cell;
  for (const link of body.querySelectorAll("td a, th a")) link.tabIndex = -1;
  for (const cell of body.querySelectorAll("td:not(.n):not(:has(a))")) cell.tabIndex = -1;
  table.setAttribute("role", "grid");
  let current = body.rows[0]?.cells[lead];
  if (current !== undefined) stopOf(current).tabIndex = 0;

  function move(cell) {
    if (cell === undefined || cell === null) return;
    if (current !== undefined) stopOf(current).tabIndex = -1;
    current = cell;
    stopOf(cell).tabIndex = 0;
    stopOf(cell).focus();
    tell(cell);
  }
  const beside = (cell, name) => {
    let row = cell.parentElement[name];
    while (row?.hidden) row = row[name];
    return row?.cells[cell.cellIndex];
  };
  const steps = {
    ArrowRight: (cell) => cell.nextElementSibling,
    ArrowLeft: (cell) => (cell.cellIndex > lead ? cell.previousElementSibling : null),
    ArrowDown: (cell) => beside(cell, "nextElementSibling"),
    ArrowUp: (cell) => beside(cell, "previousElementSibling"),
    Home: (cell) => cell.parentElement.cells[lead],
    End: (cell) => cell.parentElement.lastElementChild,
  };
  body.addEventListener("keydown", (event) => {
    const cell = cellAt(event.target);
    const step = steps[event.key];
    if (cell === null || step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(step(cell));
  });
  body.addEventListener("focusin", (event) => {
    const cell = cellAt(event.target);
    if (cell !== null) tell(cell);
  });
  body.addEventListener("mouseover", (event) => {
    const cell = cellAt(event.target);
    if (cell !== null) tell(cell);
  });

  body.addEventListener("click", (event) => {
    const cell = cellAt(event.target);
    const link = event.target.closest("a");
    if (cell === null || link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (current !== undefined) stopOf(current).tabIndex = -1;
    current = cell;
    link.tabIndex = 0;
    const said = saidOf(cell);
    dialog.querySelector("h3").textContent = `${said.place} · ${said.answer}`;
    const detail = document.getElementById(link.hash.slice(1));
    const upper = document.createElement("p");
    upper.className = "upper";
    upper.textContent = said.task;
    dialog
      .querySelector(".cell")
      .replaceChildren(upper, ...[...detail.querySelectorAll(".part, :scope > p")].map((part) => part.cloneNode(true)));
    dialog.showModal();
  });

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  readout.textContent = readout.dataset.hint;

  /** A link into a folded place opens it. */
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target?.closest("details");
    if (folded) folded.open = true;
    target?.scrollIntoView();
  });

  form.hidden = false;
  apply();
})();
