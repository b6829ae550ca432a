// The ranking: its data, sorting and filtering, the table.

const data = island("data");
const competencies = data.competencies.map(([name, kind, statement, signs, must], column) => (
  { name, kind, statement, signs, must, column }
));
const NONE = "-";  // stands for the verdict of a competency that a role does not have
const occurrences = (text, sign) => text.split(sign).length - 1;

class Row {  // verdicts and doubts are a digit each; thousands are counted only when asked for
  constructor([name, total, warnings, scores, verdicts, doubts, facts], index) {
    Object.assign(this, { name, total, warnings, scores, verdicts, doubts, facts, rank: index + 1 });
  }

  verdict(column) { return Number(this.verdicts[column] ?? NONE); }

  unsure(column) { return this.doubts[column] === "1"; }

  get counts() { return WORDS.map((_, verdict) => occurrences(this.verdicts, String(verdict))); }

  get doubtful() { return occurrences(this.doubts, "1"); }
}

const rows = data.rows.map((values, index) => new Row(values, index));
const copies = data.copies;
const facts = data.facts.map(([label, must], fact) => ({ label, must, fact }));
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
for (const [key, column] of factColumns()) COLUMNS[key] = column;
for (const { name, must, column } of ordered) {
  COLUMNS[`c${column}`] = { label: name, must, value: (row) => row.scores[column] ?? -1, down: true };
}

function byName() {  // made when it is asked for: it takes as long as many rows
  const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  return (a, b) => order.compare(a.name, b.name);
}

function sorted(list) {
  const { value } = COLUMNS[state.key];
  const sign = state.down ? -1 : 1;
  const compare = state.key === "name"
    ? byName()
    : (a, b) => value(a) - value(b);
  return [...list].sort((a, b) => sign * compare(a, b) || a.rank - b.rank);
}

function matchesFilter() {
  const name = byId("by-name").value.trim().toLocaleLowerCase();
  const competency = byId("by-competency").value;
  const verdict = byId("by-verdict").value;
  const least = Number(byId("by-score").value) || 0;
  const of = (digits) => (competency ? digits[competency] ?? NONE : digits);
  const mark = byId("by-mark").value;
  const meets = meetsFact();
  const said = verdict === "unsure" ? (row) => of(row.doubts).includes("1")
    : (row) => of(row.verdicts).includes(verdict);
  return (row) => percent(row.total) >= least
    && (!name || row.name.toLocaleLowerCase().includes(name))
    && (!verdict || said(row))
    && meets(row)
    && (!mark || (markOf(row).mark || "none") === mark);
}

function update() {
  state.found = sorted(rows.filter(matchesFilter()));
  state.stale = false;
  drawCoverage();
  drawRows();
}

function drawRows() {
  state.shown = 0;
  byId("body").replaceChildren();
  showMore(PAGE);
}

function sortBy(key) {
  state.down = state.key === key ? !state.down : COLUMNS[key].down;
  state.key = key;
  markSorted();
  state.found = sorted(state.found);  // the same people, whom the coverage counts already
  drawRows();
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
  const { label, word, must } = COLUMNS[key];
  const text = word ? [el("span", { "aria-hidden": "true" }, label), el("span", { class: "vh" }, word)] : [label, must === 0 ? nice(must) : []].flat();
  const button = el("button", { type: "button", title: word || null }, text);
  button.addEventListener("click", () => sortBy(key));
  return el("th", { scope: "col", "data-key": key, ...attributes }, button);
}

function drawHead() {
  const first = Object.keys(COLUMNS).filter((key) => !/^[cf]\d/.test(key));
  const plain = first.map((key) => heading(key, { rowspan: 2, class: key === "name" ? "name" : null }));
  const groups = kinds.map((kind) => {
    const span = competencies.filter((c) => c.kind === kind).length;
    return el("th", { scope: "colgroup", colspan: span }, GROUPS[kind]);
  });
  if (facts.length) groups.unshift(el("th", { scope: "colgroup", colspan: facts.length }, FACTS));
  const keys = [...facts.map(({ fact }) => `f${fact}`), ...ordered.map(({ column }) => `c${column}`)];
  const slanted = keys.map((key) => heading(key, { class: "slant" }));
  byId("head").replaceChildren(el("tr", {}, plain, groups), el("tr", {}, slanted));
  markSorted();
}

// To copy elements takes a fraction of making them: of a row there is an empty one, and of the
// many cells of scores, of which few differ, one of each.

const heatCells = new Map();

function heat(row, column) {
  const [value, verdict, unsure] = [row.scores[column], row.verdict(column), row.unsure(column)];
  const key = `${value} ${verdict} ${unsure}`;
  if (!heatCells.has(key)) heatCells.set(key, heatCell(value, verdict, unsure));
  return heatCells.get(key).cloneNode(true);
}

function heatCell(value, verdict, unsure) {
  if (value === undefined || value === null) return el("td", { class: "heat" }, "–");
  const words = el("span", { class: "vh" }, `${inWords(verdict, unsure)} `);
  const doubt = unsure ? [el("b", { "aria-hidden": "true", title: "unsure" }, "?")] : [];
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

const emptyRow = el("tr", {},
  el("td", { class: "n pick" }, el("label", {}, el("input", { type: "checkbox" }), "")),
  el("th", { scope: "row", class: "name" }, el("a", {}, bdi(""))),
  el("td", { class: "mark" }), el("td", {}, whole(0)),
  [...WORDS, "unsure"].map(() => el("td", { class: "n" }, "")));

function tableRow(row) {
  const filled = emptyRow.cloneNode(true);
  const [choice, name, mark, total, ...counts] = filled.children;
  pick(choice.firstChild, row);
  nameIn(name, row);
  mark.append(...markSign(row));
  total.firstChild.firstChild.data = percent(row.total);
  total.querySelector("i").style.width = `${percent(row.total)}%`;
  [...row.counts, row.doubtful].forEach((count, place) => { counts[place].firstChild.data = count; });
  filled.append(...facts.map(({ fact }) => factCell(row, fact)), ...ordered.map(({ column }) => heat(row, column)));
  return filled;
}

function nameIn(cell, row) {
  const { file, folder } = fileName(row.name);
  cell.firstChild.setAttribute("href", `#/${row.rank}`);
  cell.firstChild.firstChild.replaceChildren(...breakable(file));
  if (folder && folders.size > 1) cell.append(el("p", { class: "meta" }, bdi(folder)));
  cell.append(...unmetOf(row));
  cell.append(...copyOf(row));
  if (row.warnings) cell.append(el("p", { class: "meta" }, plural(row.warnings, "warning")));
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
  byId("show-many").textContent = `Show ${grouped(Math.min(MANY, rest))} more`;
  const of = state.found.length === rows.length ? "" : ` of ${grouped(rows.length)}`;
  const part = rest ? `; the first ${grouped(state.shown)} are shown` : "";
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
  if (byId("ranking").hidden) return;
  const box = byId("table").parentElement;
  box.classList.toggle("fits", byId("table").offsetWidth <= box.clientWidth);
}
