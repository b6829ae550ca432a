// Routes: #/ is the ranking, #/3 a person, #/3/c4 a competency of it, #/3/t7 a passage

function show(name) {
  byId("ranking").hidden = name !== "ranking" || !rows.length;
  byId("person").hidden = name !== "person";
  if (byId("failures")) byId("failures").hidden = name !== "ranking";
}

function openRanking() {
  const from = state.last;
  if (!byId("person").hidden) show("ranking");
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
  const [, rank, part, place] = /^#\/(\d+)(?:\/([ct])(\d+))?$/.exec(new URL(url).hash) || [];
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

// The start

const title = document.querySelector("h1").textContent;
const single = rows.length === 1 && !byId("failures");
let first = true;

function clearFilter() {
  for (const id of ["by-name", "by-competency", "by-verdict"]) byId(id).value = "";
  byId("by-score").value = "0";
  update();
}

function listen() {
  for (const id of ["by-name", "by-competency", "by-verdict", "by-score"]) {
    byId(id).addEventListener("input", update);
  }
  byId("clear").addEventListener("click", clearFilter);
  moreButton("show-more", PAGE);
  moreButton("show-many", MANY);
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();  // its target is no route
    byId("main").focus();
  });
  window.addEventListener("hashchange", (event) => route(event.newURL));
  window.addEventListener("resize", fitTable);
  window.addEventListener("beforeprint", openForPrint);
  window.addEventListener("afterprint", closeAfterPrint);
}

const choices = ordered.map(({ name, column }) => el("option", { value: column }, name));
byId("by-competency").append(...choices);
drawHead();
update();
listen();
if (window.matchMedia("(max-width: 40rem)").matches) byId("coverage-box").open = false;
show("ranking");
route(location.href);
