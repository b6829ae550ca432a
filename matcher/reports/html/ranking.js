// The ranking: its data, sorting and filtering, the table, the coverage.

const data = island("data");
const competencies = data.competencies.map(([name, kind, statement, signs, must], column) => (
  { name, kind, statement, signs, must, column }
));
const rows = data.rows.map(([name, total, warnings, scores, digits, doubts], index) => {
  const verdicts = competencies.map((_, column) => parseInt(digits[column], 10));
  const counts = [0, 1, 2].map((verdict) => verdicts.filter((v) => v === verdict).length);
  const unsure = competencies.map((_, column) => doubts[column] === "1");
  const doubtful = unsure.filter(Boolean).length;
  return { name, total, warnings, scores, verdicts, counts, unsure, doubtful, rank: index + 1 };
});
const copies = data.copies;
const kinds = Object.keys(GROUPS).filter((kind) => competencies.some((c) => c.kind === kind));
const ordered = kinds.flatMap((kind) => competencies.filter((c) => c.kind === kind));
ordered.forEach((competency, index) => { competency.number = index + 1; });

const folders = new Set(rows.map((row) => fileName(row.name).folder));

const state = { stale: false, key: "rank", down: false, found: rows, shown: 0, person: null, last: null, scroll: 0 };

// Sorting and filtering

const MARKED = ["yes", "maybe", "no", ""];
const COLUMNS = {
  rank: { label: "#", value: (row) => row.rank, down: false },
  name: { label: "Résumé", value: (row) => row.name, down: false },
  mark: { label: "Mark", value: (row) => MARKED.indexOf(markOf(row).mark), down: false },
  total: { label: "Shown", value: (row) => row.total, down: true },
};
WORDS.forEach((word, verdict) => {
  COLUMNS[word] = { label: SYMBOLS[verdict], word, value: (row) => row.counts[verdict], down: true };
});
COLUMNS.unsure = { label: "?", word: "unsure", value: (row) => row.doubtful, down: true };
for (const { name, column } of ordered) {
  COLUMNS[`c${column}`] = { label: name, value: (row) => row.scores[column] ?? -1, down: true };
}

function sorted(list) {
  const { value } = COLUMNS[state.key];
  const sign = state.down ? -1 : 1;
  const compare = state.key === "name"
    ? (a, b) => byName.compare(a.name, b.name)
    : (a, b) => value(a) - value(b);
  return [...list].sort((a, b) => sign * compare(a, b) || a.rank - b.rank);
}

function matchesFilter() {
  const name = byId("by-name").value.trim().toLocaleLowerCase();
  const competency = byId("by-competency").value;
  const verdict = byId("by-verdict").value;
  const least = Number(byId("by-score").value) || 0;
  const of = (values) => (competency ? [values[Number(competency)]] : values);
  const mark = byId("by-mark").value;
  const said = verdict === "unsure" ? (row) => of(row.unsure).includes(true)
    : (row) => of(row.verdicts).includes(Number(verdict));
  return (row) => percent(row.total) >= least
    && (!name || row.name.toLocaleLowerCase().includes(name))
    && (!verdict || said(row))
    && (!mark || (markOf(row).mark || "none") === mark);
}

function update() {
  state.found = sorted(rows.filter(matchesFilter()));
  state.shown = 0;
  state.stale = false;
  byId("body").replaceChildren();
  showMore(PAGE);
  drawCoverage();
}

function sortBy(key) {
  state.down = state.key === key ? !state.down : COLUMNS[key].down;
  state.key = key;
  markSorted();
  update();
  noteAddress();
}

function markSorted() {
  for (const cell of byId("head").querySelectorAll("[data-key]")) {
    const direction = state.down ? "descending" : "ascending";
    if (cell.dataset.key === state.key) cell.setAttribute("aria-sort", direction);
    else cell.removeAttribute("aria-sort");
  }
}

// The table

function heading(key, attributes) {
  const { label, word } = COLUMNS[key];
  const text = word ? [el("span", { "aria-hidden": "true" }, label), el("span", { class: "vh" }, word)] : [label];
  const button = el("button", { type: "button", title: word || null }, text);
  button.addEventListener("click", () => sortBy(key));
  return el("th", { scope: "col", "data-key": key, ...attributes }, button);
}

function drawHead() {
  const first = Object.keys(COLUMNS).filter((key) => !/^c\d/.test(key));
  const plain = first.map((key) => heading(key, { rowspan: 2, class: key === "name" ? "name" : null }));
  const groups = kinds.map((kind) => {
    const span = competencies.filter((c) => c.kind === kind).length;
    return el("th", { scope: "colgroup", colspan: span }, GROUPS[kind]);
  });
  const slanted = ordered.map(({ column }) => heading(`c${column}`, { class: "slant" }));
  byId("head").replaceChildren(el("tr", {}, plain, groups), el("tr", {}, slanted));
  markSorted();
}

function heat(row, column) {
  const value = row.scores[column];
  if (value === undefined || value === null) return el("td", { class: "heat" }, "–");
  const verdict = row.verdicts[column];
  const words = el("span", { class: "vh" }, `${inWords(verdict, row.unsure[column])} `);
  const doubt = row.unsure[column] ? [el("b", { "aria-hidden": "true", title: "unsure" }, "?")] : [];
  return el("td", { class: `heat h${Math.floor(value * 10)}` }, symbol(verdict), doubt, words, two(value));
}

function fileName(name) {
  const cut = name.lastIndexOf("/") + 1;
  return { file: name.slice(cut) || name, folder: name.slice(0, cut) };
}

function copyOf(row) {
  const first = copies[row.rank];
  if (first === undefined) return [];
  const other = typeof first === "number"
    ? el("a", { href: `#/${first}` }, bdi(rows[first - 1].name))
    : bdi(first);
  return [el("p", { class: "meta" }, "same text as ", other)];
}

function tableRow(row) {
  const { file, folder } = fileName(row.name);
  const name = el("th", { scope: "row", class: "name" }, el("a", { href: `#/${row.rank}` }, bdi(file)));
  if (folder && folders.size > 1) name.append(el("p", { class: "meta" }, bdi(folder)));
  name.append(...copyOf(row));
  if (row.warnings) name.append(el("p", { class: "meta" }, plural(row.warnings, "warning")));
  return el("tr", {},
    el("td", { class: "n" }, el("label", {}, chooser(row), ` ${row.rank}`)), name,
    el("td", { class: "mark" }, markSign(row)), el("td", {}, whole(row.total)),
    [...row.counts, row.doubtful].map((count) => el("td", { class: "n" }, count)),
    ordered.map(({ column }) => heat(row, column)));
}

function showMore(count) {
  const next = state.found.slice(state.shown, state.shown + count);
  const body = byId("body");
  body.append(...next.map(tableRow));
  state.shown += next.length;
  const rest = state.found.length - state.shown;
  byId("more").hidden = !rest;
  byId("show-more").textContent = `Show ${Math.min(PAGE, rest)} more`;
  byId("show-many").hidden = rest <= PAGE;
  byId("show-many").textContent = `Show ${number.format(Math.min(MANY, rest))} more`;
  const of = state.found.length === rows.length ? "" : ` of ${number.format(rows.length)}`;
  const part = rest ? `; the first ${number.format(state.shown)} are shown` : "";
  byId("count").textContent = `${plural(state.found.length, "résumé")}${of}${part}`;
  fitTable();
}

function moreButton(id, count) {
  byId(id).addEventListener("click", () => {
    const before = state.shown;
    showMore(count);
    byId("body").rows[before].querySelector("a").focus();  // the button may be gone
  });
}

// A table that fits scrolls with the page; any other in a frame of its own.

function fitTable() {
  const box = byId("table").parentElement;
  box.classList.toggle("fits", byId("table").offsetWidth <= box.clientWidth);
}

// Coverage

function drawCoverage() {
  const total = state.found.length;
  byId("coverage-of").textContent = `in ${plural(total, "résumé")}`;
  byId("coverage").replaceChildren(...ordered.map((competency) => cover(competency, total)));
}

function cover({ name, column }, total) {
  const counts = WORDS.map((_, v) => state.found.filter((row) => row.verdicts[column] === v).length);
  const parts = counts.slice(0, MISSING).map((count, verdict) => {
    const part = el("i", { class: `v${verdict}` });
    part.style.width = `${total ? (100 * count) / total : 0}%`;
    return part;
  });
  const told = counts.map((count, verdict) => el("span", {},
    symbol(verdict), el("span", { class: "vh" }, WORDS[verdict]), ` ${number.format(count)}`));
  return el("div", { class: "cover" }, bdi(name),
    el("span", { class: "cover-bar", "aria-hidden": "true" }, parts),
    el("span", { class: "cover-counts" }, told));
}
