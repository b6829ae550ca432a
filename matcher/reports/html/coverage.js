// The coverage: how many have each verdict, of each competency.

function drawCoverage() {
  const total = state.found.length;
  byId("coverage-of").textContent = `in ${plural(total, "résumé")}`;
  const counts = countsOf(state.found);
  byId("coverage").replaceChildren(...ordered.map(({ name, must, column }) => cover(name, must, counts[column], total)));
}

function countsOf(list) {  // for each competency how many have each verdict
  const counts = competencies.map(() => [0, 0, 0]);
  for (const { verdicts } of list) {
    for (let column = 0; column < verdicts.length; column += 1) {
      if (verdicts[column] !== NONE) counts[column][verdicts[column]] += 1;
    }
  }
  return counts;
}

function cover(name, must, counts, total) {
  const parts = counts.slice(0, MISSING).map((count, verdict) => {
    const part = el("i", { class: `v${verdict}` });
    part.style.width = `${total ? (100 * count) / total : 0}%`;
    return part;
  });
  const told = counts.map((count, verdict) => el("span", {},
    symbol(verdict), el("span", { class: "vh" }, WORDS[verdict]), ` ${grouped(count)}`));
  return el("div", { class: "cover" }, el("span", {}, bdi(name), nice(must)),
    el("span", { class: "cover-bar", "aria-hidden": "true" }, parts),
    el("span", { class: "cover-counts" }, told));
}
