// The view of a person: competencies with their evidence, and the text with its marks.

function passageWords(person, index) {
  const given = person.passages[index][3];
  if (given !== undefined) return given;
  const inside = person.text.filter((piece) => Array.isArray(piece) && piece[1].includes(index));
  const words = inside.map(([piece]) => piece || MASK).join("").replace(/\s+/g, " ").trim();
  return words || "(the text is not at hand)";
}

function passageItem(person, row, item, near) {
  const [index, lexical, semantic] = item;
  const weight = person.passages[index][2];
  const cosines = ` · weight ${two(weight)} · lexical ${two(lexical)} · semantic ${two(semantic)}`;
  const made = item[DECISIVE] ? [el("span", { class: "made" }, "made the verdict · ")] : [];
  return el("li", { class: item[DECISIVE] ? "decisive" : null }, passageLink(person, row, item),
    el("p", { class: "meta" }, near ? [] : made, placeOf(person, item), el("span", { class: "cos" }, cosines)));
}

function shownOf(person, row) {
  const among = person.measured
    ? ` higher than ${grouped(person.measured[0])} of ${grouped(person.measured[1])} people measured` : "";
  return el("p", { class: "shown" }, el("b", {}, `${percent(row.total)} of 100 of the role shown${among && ","} `), bar(row.total), among, unmetOf(row).map((line) => el("span", { class: line.className }, ...line.childNodes)),
    person.titled ? el("span", { class: "meta" }, ` ${person.titled}`) : "");
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

function card(person, row, match) {
  const [column, lexical, semantic, value, verdict, evidence] = match;
  const competency = competencies[column];
  const title = el("h3", { id: `c${competency.number}` },
    el("span", { class: "number" }, competency.number), bdi(competency.name),
    nice(competency.must));
  const head = el("summary", { class: "card-head" }, title,
    el("span", {}, badge(verdict, match[UNSURE]), " ", score(value)));
  const cosines = el("p", { class: "meta cos" }, `lexical ${two(lexical)} · semantic ${two(semantic)}`);
  const near = verdict === MISSING;
  const items = evidence.map((item) => passageItem(person, row, item, near));
  const parts = near ? whatWouldShow(competency)
    : [el("details", {}, el("summary", { class: "meta" }, "What is meant"), el("p", {}, bdi(competency.statement)))];
  if (items.length) {
    parts.push(el("h4", {}, near ? "Nearest, not enough" : "Evidence"), el("ul", { class: "passages" }, items));
  }
  const attributes = { class: `card v${verdict}`, tabindex: "-1", "aria-labelledby": title.id };
  const section = el("section", attributes, el("details", { open: "" }, head,
    el("p", { class: "why" }, person.whys[match[WHY]]), cosines, parts));
  person.cards[competency.number] = section;
  return section;
}

function glance(person, row) {
  const cells = ["Competency", "Verdict", person.called, "Lexical", "Semantic"].map((label, index) =>
    el("th", { scope: "col", class: index > 2 ? "lex cos" : null }, label));
  const bodies = kinds.map((kind) => el("tbody", {},
    el("tr", {}, el("th", { scope: "colgroup", colspan: 5 }, GROUPS[kind])),
    person.ordered.filter(([column]) => competencies[column].kind === kind)
      .map((match) => glanceRow(row, match))));
  return el("table", { class: "glance" }, el("thead", {}, el("tr", {}, cells)), bodies);
}

function cosinesSwitch() {
  const box = el("input", { type: "checkbox", id: "cosines" });
  box.checked = document.body.classList.contains("cosines");
  box.addEventListener("change", () => document.body.classList.toggle("cosines", box.checked));
  return el("label", { class: "switch" }, box, " Show the two cosines");
}

function glanceRow(row, match) {
  const [column, lexical, semantic, value, verdict] = match;
  const { name, number: place, must } = competencies[column];
  const link = el("a", { href: `#/${row.rank}/c${place}` }, bdi(name));
  return el("tr", {},
    el("th", { scope: "row" }, el("span", { class: "number" }, place), link, nice(must)),
    el("td", {}, badge(verdict, match[UNSURE])), el("td", {}, score(value)),
    el("td", { class: "lex cos" }, two(lexical)), el("td", { class: "lex cos" }, two(semantic)));
}

function factItem([label, must, status, found, passages]) {
  const sign = el("b", { "aria-hidden": "true" }, FACT_SYMBOLS[status]);
  const quotes = passages.map(([text, section, page]) => el("li", {}, bdi(`“${text}”`),
    el("p", { class: "meta" }, page === null ? section : `${section}, page ${page}`)));
  return el("li", {}, el("span", { class: "verdict" }, sign, ` ${status}`), " ", bdi(label), nice(must),
    found ? [" · found: ", bdi(found)] : status === "not met" ? [` · ${NOT_FOUND}`] : [],
    quotes.length ? el("ul", { class: "passages" }, quotes) : []);
}

function factsPanel(facts) {
  if (!facts.length) return [];
  return [el("div", { class: "panel facts-box" }, el("h3", { id: "facts-title" }, "Facts, which move no score"),
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
