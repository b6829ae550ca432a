// The start

const title = document.querySelector("h1").textContent;
const single = rows.length === 1 && !byId("failures");
let first = true;

function filter() {
  update();
  noteAddress();
}

function clearFilter() {
  for (const [name, id] of Object.entries(FIELDS)) byId(id).value = UNSET[name] ?? "";
  filter();
}

function listen() {
  for (const id of Object.values(FIELDS)) byId(id).addEventListener("input", filter);
  byId("body").addEventListener("change", choose);
  byId("compare-them").addEventListener("click", () => { location.hash = `#/compare/${[...chosen].join(",")}`; });
  byId("export").addEventListener("click", exportRanking);
  byId("clear").addEventListener("click", clearFilter);
  moreButton("show-more", PAGE);
  moreButton("show-many", MANY);
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();  // its target is no route
    byId("main").focus();
  });
  window.addEventListener("hashchange", (event) => follow(event.newURL));
  window.addEventListener("keydown", keys);
  window.addEventListener("storage", (event) => {  // another tab with this report
    if (event.key !== KEPT_AS) return;
    kept = readMarks();
    state.stale = true;
    if (!byId("ranking").hidden) update();
  });
  window.addEventListener("resize", fitTable);
  window.addEventListener("beforeprint", openForPrint);
  window.addEventListener("afterprint", closeAfterPrint);
}

const choices = ordered.map(({ name, column }) => el("option", { value: column }, name));
byId("by-competency").append(...choices);
drawFactFilter();
drawHead();
update();
listen();
if (window.matchMedia("(max-width: 40rem)").matches) byId("coverage-box").open = false;
tellChosen();
show("ranking");
follow(location.href);
