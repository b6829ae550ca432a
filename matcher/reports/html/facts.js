// Facts: asked beside the competencies, met or not; they move no score and no rank.

const STATUSES = Object.keys(FACT_SYMBOLS);
const NOT_MET = "1";  // the digit of a status in a row is its place
const FACTS = "Facts";

const factSign = (status) => [
  el("b", { "aria-hidden": "true" }, FACT_SYMBOLS[status]), el("span", { class: "vh" }, status)];

function factCell(row, fact) {
  const status = STATUSES[row.facts[fact]];
  return el("td", { class: "fact" }, status ? factSign(status) : "–");
}

function unmetOf(row) {
  const labels = facts.filter(({ fact, must }) => must && row.facts[fact] === NOT_MET).map(({ label }) => label);
  return labels.length ? [el("p", { class: "meta unmet" }, `${UNMET}: `, bdi(labels.join(", ")))] : [];
}

function factColumns() {  // as sorting and headings take them: what is met first
  const order = (row, fact) => [0, 2, 1][row.facts[fact]] ?? STATUSES.length;
  return facts.map(({ label, must, fact }) => [`f${fact}`, { label, must, value: (row) => order(row, fact), down: false }]);
}

function drawFactFilter() {
  byId("fact-filter").hidden = !facts.length;
  byId("by-fact").append(...facts.flatMap(({ label, fact }) => STATUSES.map((status, digit) =>
    el("option", { value: `${fact}-${digit}` }, `${FACT_SYMBOLS[status]} ${status}: ${label}`))));
}

function meetsFact() {
  const [fact, digit] = byId("by-fact").value.split("-");
  return (row) => !fact || row.facts[fact] === digit;
}

// Side by side

function comparedFact(list, { label, must, fact }) {
  const differs = new Set(list.map((row) => row.facts[fact])).size > 1;
  return el("tr", { class: differs ? "differs" : "same" }, el("th", { scope: "row" }, bdi(label), nice(must)),
    list.map((row) => {
      const status = STATUSES[row.facts[fact]];
      return el("td", {}, status ? el("span", { class: "verdict" },
        el("b", { "aria-hidden": "true" }, FACT_SYMBOLS[status]), ` ${status}`) : "–");
    }));
}

function comparedFacts(list) {
  return facts.length ? [el("tbody", {},
    el("tr", {}, el("th", { scope: "colgroup", colspan: list.length + 1 }, "Facts, which move no score")),
    facts.map((each) => comparedFact(list, each)))] : [];
}
