// A mark and a note for each person: kept by the browser, for this report alone.

const MARKS = { yes: "✓", maybe: "~", no: "✗" };
const UNMARKED = { mark: "", note: "" };
const KEPT_AS = `matcher ${data.id}`;
let kept = readMarks();
let lasting = true;  // a browser may refuse to keep anything

function readMarks() {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS)) || {};
  } catch {
    return {};
  }
}

const markOf = (row) => kept[row.rank] || UNMARKED;

function setMark(row, values) {
  kept = { ...readMarks(), ...(lasting ? {} : kept) };
  kept[row.rank] = { ...markOf(row), ...values };
  if (!kept[row.rank].mark && !kept[row.rank].note) delete kept[row.rank];
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(kept));
  } catch {
    lasting = false;
  }
  state.stale = true;
}

function markSign(row) {
  const { mark, note } = markOf(row);
  return [
    mark ? [el("b", { "aria-hidden": "true" }, MARKS[mark]), el("span", { class: "vh" }, `${mark} `)] : [],
    note ? [el("span", { title: note, class: "noted" }, "note")] : [],
  ].flat();
}

function markButton(row, mark) {
  const pressed = () => String(markOf(row).mark === mark);
  const button = el("button", { type: "button", "data-mark": mark, "aria-pressed": pressed() },
    el("span", { "aria-hidden": "true" }, `${MARKS[mark]} `), mark);
  button.addEventListener("click", () => {
    setMark(row, { mark: markOf(row).mark === mark ? "" : mark });
    for (const each of button.parentElement.querySelectorAll("[data-mark]")) {
      each.setAttribute("aria-pressed", String(markOf(row).mark === each.dataset.mark));
    }
    told(row);
  });
  return button;
}

function told(row) {
  const line = byId("kept");
  if (line) line.textContent = lasting ? "Kept by this browser." : "This browser keeps nothing: export before you close the page.";
}

function markBox(row) {
  const note = el("textarea", { id: "note", rows: "2", autocomplete: "off", placeholder: " " }, markOf(row).note);
  note.addEventListener("input", () => { setMark(row, { note: note.value }); told(row); });
  return el("div", { class: "marks" },
    el("div", { role: "group", "aria-label": "Mark" }, Object.keys(MARKS).map((mark) => markButton(row, mark))),
    el("label", {}, "Note ", note),
    el("p", { class: "meta", id: "kept", role: "status" }));
}

// The ranking as CSV, with marks and notes: no cell is a formula.

function cell(value) {
  const text = String(value).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
  const safe = /^[\s'"\ufeff]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

function rankingAsCsv(list) {
  const head = ["rank", "resume", "shown", ...WORDS, "unsure", ...facts.map(({ label }) => cell(label)), "mark", "note"];
  const lines = list.map((row) => [row.rank, cell(row.name), percent(row.total), ...row.counts,
    row.doubtful, ...facts.map(({ fact }) => STATUSES[row.facts[fact]] ?? ""), markOf(row).mark, cell(markOf(row).note)].join(","));
  return `\ufeff${[head.join(","), ...lines].join("\n")}\n`;
}

function exportRanking() {
  const address = URL.createObjectURL(new Blob([rankingAsCsv(state.found)], { type: "text/csv" }));
  el("a", { href: address, download: "ranking.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
