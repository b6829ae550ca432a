// The view of a person: competencies with their evidence, and the text with its marks.

function passageWords(person, index) {
  const given = person.passages[index][3];
  if (given !== undefined) return given;
  const inside = person.text.filter((piece) => Array.isArray(piece) && piece[1].includes(index));
  const words = inside.map(([piece]) => piece || MASK).join("").replace(/\s+/g, " ").trim();
  return words || "(the text is not at hand)";
}

function passageItem(person, row, [index, lexical, semantic]) {
  const [section, page, weight] = person.passages[index];
  const place = page === null ? section : `${section}, page ${page}`;
  const words = el("bdi", {}, `“${passageWords(person, index)}”`);
  const link = el("a", { href: `#/${row.rank}/t${index + 1}`, title: "Show it in the résumé" }, words);
  const measures = `${place} · weight ${two(weight)} · lexical ${two(lexical)} · semantic ${two(semantic)}`;
  return el("li", {}, link, el("p", { class: "meta" }, measures));
}

function whatWouldShow({ statement, signs }) {
  const items = signs.map((sign) => el("li", {}, bdi(sign)));
  const parts = [el("h4", {}, "What would show it"), el("p", {}, bdi(statement))];
  if (items.length) parts.push(el("ul", {}, items.slice(0, SIGNS)));
  if (items.length > SIGNS) {
    const summary = el("summary", {}, `${items.length - SIGNS} more signs`);
    parts.push(el("details", {}, summary, el("ul", {}, items.slice(SIGNS))));
  }
  return parts;
}

function card(person, row, [column, lexical, semantic, value, verdict, evidence]) {
  const competency = competencies[column];
  const title = el("h3", { id: `c${competency.number}` },
    el("span", { class: "number" }, competency.number), bdi(competency.name),
    nice(competency.must));
  const head = el("div", { class: "card-head" }, title, el("span", {}, badge(verdict), " ", score(value)));
  const cosines = `lexical ${two(lexical)} · semantic ${two(semantic)}`;
  const near = verdict === MISSING;
  const items = evidence.map((item) => passageItem(person, row, item));
  const parts = near ? whatWouldShow(competency)
    : [el("details", {}, el("summary", { class: "meta" }, "What is meant"), el("p", {}, bdi(competency.statement)))];
  if (items.length) {
    parts.push(el("h4", {}, near ? "Nearest, not enough" : "Evidence"), el("ul", { class: "passages" }, items));
  }
  const attributes = { class: `card v${verdict}`, tabindex: "-1", "aria-labelledby": title.id };
  const section = el("section", attributes, head, el("p", { class: "meta" }, cosines), parts);
  person.cards[competency.number] = section;
  return section;
}

function glance(person, row) {
  const cells = ["Competency", "Verdict", "Score", "Lexical", "Semantic"].map((label, index) =>
    el("th", { scope: "col", class: index > 2 ? "lex" : null }, label));
  const bodies = kinds.map((kind) => el("tbody", {},
    el("tr", {}, el("th", { scope: "colgroup", colspan: 5 }, GROUPS[kind])),
    person.ordered.filter(([column]) => competencies[column].kind === kind)
      .map((match) => glanceRow(row, match))));
  return el("table", { class: "glance" }, el("thead", {}, el("tr", {}, cells)), bodies);
}

function glanceRow(row, [column, lexical, semantic, value, verdict]) {
  const { name, number: place, must } = competencies[column];
  const link = el("a", { href: `#/${row.rank}/c${place}` }, bdi(name));
  return el("tr", {},
    el("th", { scope: "row" }, el("span", { class: "number" }, place), link, nice(must)),
    el("td", {}, badge(verdict)), el("td", {}, score(value)),
    el("td", { class: "lex" }, two(lexical)), el("td", { class: "lex" }, two(semantic)));
}

function factItem([label, must, status, found, passages]) {
  const sign = el("b", { "aria-hidden": "true" }, FACT_SYMBOLS[status]);
  const quotes = passages.map(([text, section, page]) => el("li", {}, bdi(`“${text}”`),
    el("p", { class: "meta" }, page === null ? section : `${section}, page ${page}`)));
  return el("li", {}, el("span", { class: "verdict" }, sign, ` ${status}`), " ", bdi(label), nice(must),
    found ? [" · found: ", bdi(found)] : [],
    quotes.length ? el("ul", { class: "passages" }, quotes) : []);
}

function factsPanel(facts) {
  if (!facts.length) return [];
  return [el("div", { class: "panel" }, el("h3", { id: "facts-title" }, "Facts, which move no score"),
    el("ul", { class: "facts" }, facts.map(factItem)))];
}

// The text with its marks

function citations(person) {
  const cited = person.passages.map(() => []);
  for (const [column, , , , verdict, evidence] of person.ordered) {
    for (const [index] of evidence) cited[index].push({ verdict, ...competencies[column] });
  }
  for (const list of cited) list.sort((a, b) => (a.verdict === MISSING) - (b.verdict === MISSING));
  return cited;
}

const mask = () => el("span", { class: "mask", role: "img", "aria-label": "masked" }, MASK);

function references(row, cited) {
  const links = cited.map(({ verdict, name, number: place }) => el("a", {
    href: `#/${row.rank}/c${place}`,
    class: verdict === MISSING ? "near" : null,
    title: name,
    "aria-label": `${place}, ${name}, ${WORDS[verdict]}`,
  }, place));
  return el("span", { class: "refs" }, links);
}

function markedPiece(person, row, cited, [piece, indices], goesOn) {
  const all = indices.flatMap((index) => cited[index]);
  const near = all.every(({ verdict }) => verdict === MISSING);
  const element = el("mark", { class: near ? "near" : null, tabindex: "-1" }, piece || mask());
  if (all.length) {
    element.addEventListener("click", () => { location.hash = `#/${row.rank}/c${all[0].number}`; });
  }
  for (const index of indices) person.marks[index + 1] ??= element;
  const ended = indices.filter((index) => !goesOn.includes(index)).flatMap((index) => cited[index]);
  return ended.length ? [element, references(row, ended)] : [element];
}

function sourceText(person, row) {
  const cited = citations(person);
  const parts = person.text.flatMap((piece, place) => {
    if (typeof piece === "string") return [piece];
    if (piece === 0) return [mask()];
    if (typeof piece === "number") return [el("span", { class: "page-break" }, `Page ${-piece}`)];
    const after = person.text.slice(place + 1).find((next) => !(next < 0));
    return markedPiece(person, row, cited, piece, Array.isArray(after) ? after[1] : []);
  });
  return el("div", { class: "text" }, parts);
}

function hiddenText(hidden) {
  const words = hidden.reduce((sum, [, , count]) => sum + count, 0);
  const items = hidden.map(([page, reason, count, text]) => el("li", {},
    `${page ? `Page ${page}, ` : ""}${reason}: ${plural(count, "word")}`,
    text === undefined ? "" : el("p", { class: "meta", dir: "auto" }, text)));
  return el("details", { class: "panel hidden-text" },
    el("summary", {}, `Hidden text, never scored: ${plural(words, "word")}`), el("ul", {}, items));
}
