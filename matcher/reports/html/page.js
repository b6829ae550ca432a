function drawPerson(row) {
  const person = { ...island(`p${row.rank}`), marks: {}, cards: {} };
  const place = ([column]) => competencies[column].number;
  person.ordered = [...person.matches].sort((a, b) => place(a) - place(b));
  const found = el("div", {}, todo(person, row),
    el("div", { class: "panel glance-box" }, el("h3", {}, "At a glance"), glance(person, row), cosinesSwitch()),
    factsPanel(person.facts),
    el("div", { class: "panel cards" }, foldButtons(), missingFirst(person).map((match) => card(person, row, match))));
  const source = el("div", { class: "panel source", tabindex: "0", role: "region", "aria-labelledby": "source-title" },
    el("h3", { id: "source-title" }, "The résumé’s text"),
    person.text.length ? sourceText(person, row) : el("p", { class: "muted" }, "It was not kept."),
    person.hidden.length ? hiddenText(person.hidden) : []);
  byId("person").replaceChildren(steps(row), personHead(person, row), el("div", { class: "columns" }, found, source));
  state.person = { row, ...person };
}

function foldButtons() {
  const button = (label, open) => {
    const each = el("button", { type: "button" }, label);
    each.addEventListener("click", () => {
      for (const details of byId("person").querySelectorAll(".card > details")) details.open = open;
    });
    return each;
  };
  return el("div", { class: "folders" }, button("Fold all", false), " ", button("Unfold all", true));
}

function missingFirst(person) {
  return [...person.ordered].sort((a, b) => b[4] - a[4]);  // the verdicts; sorting is stable
}

// Routes: #/ is the ranking, #/3 a person, #/3/c4 a competency of it, #/3/t7 a passage

function show(name) {
  byId("ranking").hidden = name !== "ranking" || !rows.length;
  byId("person").hidden = name !== "person";
  if (byId("compare")) byId("compare").hidden = name !== "compare";
  if (byId("failures")) byId("failures").hidden = name !== "ranking";
}

function openRanking() {
  const from = state.last;
  if (byId("ranking").hidden) show("ranking");
  if (state.stale) update();
  state.person = state.last = null;
  document.title = `${title}, ${plural(rows.length, "résumé")}`;
  fitTable();
  if (!from) return;
  window.scrollTo(0, state.scroll);
  const link = byId("body").querySelector(`a[href="#/${from.rank}"]`);
  (link || byId("ranking-title")).focus({ preventScroll: Boolean(link) });
}

function openPerson(row, part, place) {
  const fresh = !state.person || state.person.row !== row;
  if (!byId("ranking").hidden) state.scroll = window.scrollY;
  if (fresh) drawPerson(row);
  show("person");
  state.last = row;
  document.title = `${row.name} – ${title}`;
  const target = part && state.person[part === "c" ? "cards" : "marks"][place];
  if (part === "c" && target) target.querySelector("details").open = true;
  if (target) reveal(target, part);
  else if (fresh && !first) toTheTop();
}

function reveal(element, part) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: part === "c" ? "start" : "center" });
}

function toTheTop() {
  byId("person-title").focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

// The address may have gone on before the event of a step comes: each step is taken in turn.

function route(url) {
  const [, rank, part, place] = /^#\/(\d+)(?:\/([ct])(\d+))?(?:\?|$)/.exec(new URL(url).hash) || [];
  const row = rows[Number(rank) - 1] || (single ? rows[0] : null);
  if (row) openPerson(row, part, Number(place));
  else openRanking();
  first = false;
}

// Paper has no summaries to open

function openForPrint() {
  for (const details of document.querySelectorAll("details:not([open])")) {
    details.dataset.closed = "";
    details.open = true;
  }
}

function closeAfterPrint() {
  for (const details of document.querySelectorAll("details[data-closed]")) {
    delete details.dataset.closed;
    details.open = false;
  }
}

// n and p, or j and k: to the next person and the one before

function keys(event) {
  const typing = event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey;
  const step = { n: "next", j: "next", p: "prev", k: "prev" }[event.key];
  const link = step && !typing && !byId("person").hidden && byId("person").querySelector(`a[rel=${step}]`);
  if (link) link.click();
}
