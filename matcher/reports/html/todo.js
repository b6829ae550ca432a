// The answer first: what is missing or only claimed, weightiest first.

function marked(text, matched) {
  if (!matched.length) return [text];
  const words = matched.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = new RegExp(`(?<![\\p{L}\\d])(${words.join("|")})(?![\\p{L}\\d])`, "gu");
  return text.split(whole).map((part, place) => (place % 2 ? el("b", { class: "hit" }, part) : part));
}

function passageLink(person, row, [index, , , matched]) {
  const words = el("bdi", {}, marked(`“${passageWords(person, index)}”`, matched));
  return el("a", { href: `#/${row.rank}/t${index + 1}`, title: "Show it in the résumé" }, words);
}

function placeOf(person, [index]) {
  const [section, page] = person.passages[index];
  return page === null ? section : `${section}, page ${page}`;
}

function decisive(match) {
  const evidence = match[EVIDENCE];
  return evidence.find((item) => item[DECISIVE]) || evidence[0];
}

function todoItem(person, row, match) {
  const [column, , , , verdict] = match;
  const { name, number: place, must, signs, statement } = competencies[column];
  const nearest = decisive(match);
  const why = person.whys[match[WHY]];
  const parts = [
    el("p", {}, el("a", { href: `#/${row.rank}/c${place}` }, bdi(name)), nice(must), " ",
      badge(verdict, match[UNSURE]), el("span", {}, why ? `: ${why}` : "")),
  ];
  if (nearest) {
    parts.push(el("p", {}, el("span", { class: "meta" }, `Nearest, ${placeOf(person, nearest)}: `),
      passageLink(person, row, nearest)));
  }
  const looked = signs.length ? signs.slice(0, SIGNS).join("; ") : statement;
  if (looked) parts.push(el("p", {}, el("span", { class: "meta" }, "A reader would look for: "), bdi(looked)));
  return el("li", { class: `v${verdict}` }, parts);
}

function todo(person, row) {
  const items = person.open.map((index) => todoItem(person, row, person.matches[index]));
  const heading = el("h3", { id: "todo-title" }, items.length
    ? "Missing or only claimed, weightiest first" : "Nothing is missing or only claimed");
  if (!items.length) return el("div", { class: "panel todo" }, heading);
  const summary = el("summary", {}, heading, el("span", { class: "muted" }, ` ${plural(items.length, "competency", "competencies")}`));
  return el("details", { class: "panel todo", open: "" }, summary, el("ol", {}, items),
    el("p", { class: "meta" }, HONESTLY));
}
