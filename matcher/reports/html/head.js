// The view of a person

function steps(row) {
  if (rows.length < 2) return el("nav", { hidden: "" });
  const place = state.found.indexOf(row);
  const link = (other, label, rel) => (other
    ? [el("a", { href: `#/${other.rank}`, title: `${other.name} (key ${rel[0]})`, rel }, label)] : []);
  return el("nav", { class: "steps", "aria-label": "People" },
    el("a", { href: "#/" }, "↩ Ranking"),
    el("span", {}, link(state.found[place - 1], "← Previous", "prev"),
      link(place < 0 ? null : state.found[place + 1], "Next →", "next")));
}

function personHead(person, row) {
  const counts = row.counts.map((count, verdict) => [symbol(verdict), ` ${count} ${WORDS[verdict]} `]);
  const place = rows.length > 1 ? `, rank ${grouped(row.rank)} of ${grouped(rows.length)}` : "";
  const warnings = person.warnings.map((warning) => el("li", {}, bdi(warning)));
  return el("div", { class: "person-head" },
    el("h2", { id: "person-title", tabindex: "-1" }, el("bdi", {}, breakable(row.name))),
    el("p", { class: "muted" }, bdi(person.role), place),
    shownOf(person, row), el("p", { class: "legend" }, counts.map((c) => el("span", {}, c))),
    copyOf(row), markBox(row),
    warnings.length ? el("div", { class: "note", role: "note" }, el("ul", {}, warnings)) : []);
}
