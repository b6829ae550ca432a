// Two or three people side by side.

const MOST = 3;
const chosen = new Set();

function pick(label, row) {
  const [box, rank] = label.childNodes;
  const { file } = fileName(row.name);
  box.setAttribute("aria-label", `Compare ${file}`);
  box.value = row.rank;
  box.checked = chosen.has(row.rank);
  rank.data = ` ${row.rank}`;
}

function choose({ target }) {
  const rank = Number(target.value);
  if (target.checked) chosen.add(rank);
  else chosen.delete(rank);
  if (chosen.size > MOST) {
    chosen.delete(rank);
    target.checked = false;
  }
  tellChosen();
}

function tellChosen() {
  byId("compare-them").disabled = chosen.size < 2;
  byId("compare-them").textContent = `Compare ${chosen.size} of ${MOST} at most`;
}

function comparedHead(row) {
  return el("th", { scope: "col" }, el("a", { href: `#/${row.rank}` }, el("bdi", {}, breakable(fileName(row.name).file))),
    el("div", {}, whole(row.total), " ", markSign(row)), unmetOf(row));
}

function comparedCell(person, row, column) {
  const match = person.matches.find((each) => each[0] === column);
  if (!match) return el("td", {}, "–");
  const passage = decisive(match);
  return el("td", {}, el("p", {}, badge(match[4], match[UNSURE]), " ", score(match[3])),
    passage ? el("p", { class: "meta" }, passageLink(person, row, passage)) : []);
}

function comparedRow(pairs, { name, column, must }) {
  const differs = new Set(pairs.map(([, row]) => row.verdicts[column] ?? NONE)).size > 1;
  return el("tr", { class: differs ? "differs" : "same" },
    el("th", { scope: "row" }, bdi(name), nice(must)),
    pairs.map(([person, row]) => comparedCell(person, row, column)));
}

function drawCompared(list) {
  const pairs = list.map((row) => [{ ...island(`p${row.rank}`) }, row]);
  const bodies = kinds.map((kind) => el("tbody", {},
    el("tr", {}, el("th", { scope: "colgroup", colspan: list.length + 1 }, GROUPS[kind])),
    ordered.filter((competency) => competency.kind === kind).map((each) => comparedRow(pairs, each))));
  const only = el("input", { type: "checkbox", id: "only-differing" });
  only.addEventListener("change", () => byId("compare").classList.toggle("only", only.checked));
  const title = el("h2", { id: "compare-title", tabindex: "-1" }, `${list.length} people side by side`);
  byId("compare").replaceChildren(
    el("nav", { class: "steps", "aria-label": "Back" }, el("a", { href: "#/" }, "↩ Ranking")), title,
    el("label", { class: "switch" }, only, " Only where verdicts differ"),
    el("div", { class: "table-box compared-box", role: "region", tabindex: "0", "aria-label": "Table of the people" },
      el("table", { class: "compared" },
        el("thead", {}, el("tr", {}, el("td", {}), list.map(comparedHead))), comparedFacts(list), bodies)));
  byId("compare").classList.remove("only");
}

function openCompared(ranks) {
  const list = [...new Set(ranks)].map((rank) => rows[rank - 1]).filter(Boolean).slice(0, MOST);
  if (list.length < 2) return false;
  if (!byId("ranking").hidden) state.scroll = window.scrollY;
  chosen.clear();
  for (const row of list) chosen.add(row.rank);
  state.stale = true;
  state.person = null;
  drawCompared(list);
  show("compare");
  document.title = `${list.length} people – ${title}`;
  byId("compare-title").focus({ preventScroll: true });
  window.scrollTo(0, 0);
  return true;
}
