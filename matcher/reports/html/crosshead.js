// The heading of a pair: a résumé and one of several roles, with both ranks.

const roles = data.roles;
rows.forEach((row, index) => {
  [row.role, row.resume, row.inRole, row.ofRole] = data.rows[index].slice(7);
});
const numbered = roles.map(() => 0);
for (const competency of ordered) {  // each role counts its own, from 1
  competency.number = ++numbered[data.competencies[competency.column][5]];
}
const resumesFor = (role) => rows.filter((row) => row.role === role).length;

function steps(row) {
  const place = rows.indexOf(row);
  const link = (other, label, rel) => (other && other.role === row.role
    ? [el("a", { href: `#/${other.rank}`, title: `${other.name} (key ${rel[0]})`, rel }, label)] : []);
  return el("nav", { class: "steps", "aria-label": "Résumés for this role" },
    el("a", { href: "#/" }, "↩ All roles"),
    el("span", {}, link(rows[place - 1], "← Previous", "prev"), link(rows[place + 1], "Next →", "next")));
}

function otherRoles(row) {
  const own = rows.filter((other) => other.resume === row.resume).sort((a, b) => a.ofRole - b.ofRole);
  const items = own.map((other) => el("li", {},
    other === row ? el("b", { "aria-current": "page" }, bdi(roles[other.role]))
      : el("a", { href: `#/${other.rank}` }, bdi(roles[other.role])),
    ` ${percent(other.total)}`));
  return own.length < 2 ? [] : [el("nav", { class: "roles-of", "aria-label": "Roles for this résumé" },
    el("p", { class: "muted" }, "Roles for this résumé, best first"), el("ol", {}, items))];
}

function personHead(person, row) {
  const counts = row.counts.map((count, verdict) => [symbol(verdict), ` ${count} ${WORDS[verdict]} `]);
  const warnings = person.warnings.map((warning) => el("li", {}, bdi(warning)));
  return el("div", { class: "person-head" },
    el("h2", { id: "person-title", tabindex: "-1" }, el("bdi", {}, breakable(row.name))),
    el("p", { class: "muted" }, bdi(roles[row.role]),
      `, rank ${grouped(row.inRole)} of ${grouped(resumesFor(row.role))}`,
      `; for this résumé, role ${row.ofRole} of ${roles.length}`),
    shownOf(person, row), el("p", { class: "legend" }, counts.map((c) => el("span", {}, c))),
    copyOf(row),
    warnings.length ? el("div", { class: "note", role: "note" }, el("ul", {}, warnings)) : [],
    otherRoles(row));
}
