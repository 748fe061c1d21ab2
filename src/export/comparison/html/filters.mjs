// The controls over the list of tasks: kinds that add up, a body, words; how many rows are left is said aloud.
(() => {
  const form = document.querySelector("form.filters");
  const status = form.querySelector("[role=status]");
  const chips = [...form.querySelectorAll("button.chip")];
  const rows = [...document.querySelectorAll("article.row")].map((element) => ({
    element,
    marks: element.dataset.marks.split(" "),
    bodies: element.dataset.bodies.split(" "),
    words: element.textContent.normalize("NFC").toLowerCase().replace(/\s+/gu, " "),
  }));
  const groups = [...document.querySelectorAll("section.group")];

  /** Whoever types without marks finds every marking. */
  const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  const plain = rows.map(({ words }) => bare(words));

  function apply() {
    const kinds = chips.filter((chip) => chip.getAttribute("aria-pressed") === "true").map((chip) => chip.dataset.mark);
    const body = form.elements.body.value;
    const asked = form.elements.words.value.normalize("NFC").toLowerCase().trim().replace(/\s+/gu, " ");
    const unmarked = bare(asked) === asked;
    let shown = 0;
    for (const [index, row] of rows.entries()) {
      const fits =
        (kinds.length === 0 || kinds.some((kind) => row.marks.includes(kind))) &&
        (body === "" || row.bodies.includes(body)) &&
        (asked === "" || (unmarked ? plain[index] : row.words).includes(asked));
      row.element.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = group.querySelector("article.row:not([hidden])") === null;
    status.textContent = shown === 0 ? status.dataset.none : status.dataset.shown.replace("#", String(shown));
  }

  for (const chip of chips) {
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      apply();
    });
  }
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    for (const chip of chips) chip.setAttribute("aria-pressed", "false");
    setTimeout(apply);
  });

  /**
   * A link to a row that the filters hide shows it again. What can be seen and take the focus is left to the browser: it has done
   * both by the time we are told, and whoever has gone on with the keyboard since must not be called back.
   */
  function reveal() {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null) return;
    const hidden = target.closest("article.row[hidden]") !== null;
    if (!hidden && target.hasAttribute("tabindex")) return;
    if (hidden) {
      form.reset();
      apply();
    }
    target.setAttribute("tabindex", "-1");
    target.scrollIntoView();
    target.focus();
  }
  addEventListener("hashchange", reveal);

  form.hidden = false;
  apply();
})();
