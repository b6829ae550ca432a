// Filter and sorting in the address, so that a view can be sent: #/3?shown=40&sort=c2

const FIELDS = { name: "by-name", competency: "by-competency", verdict: "by-verdict", fact: "by-fact", shown: "by-score", mark: "by-mark" };
const UNSET = { shown: "0" };

function query() {
  const told = new URLSearchParams();
  for (const [name, id] of Object.entries(FIELDS)) {
    if (byId(id).value && byId(id).value !== UNSET[name]) told.set(name, byId(id).value);
  }
  if (state.key !== "rank" || state.down) told.set("sort", (state.down ? "-" : "") + state.key);
  return told.toString();
}

function applyQuery(text) {
  const told = new URLSearchParams(text);
  for (const [name, id] of Object.entries(FIELDS)) {
    byId(id).value = told.get(name) ?? "";
    if (byId(id).value === "") byId(id).value = UNSET[name] ?? "";  // or it is no value of the field
  }
  const sort = told.get("sort") || "rank";
  const key = sort.replace(/^-/, "");
  state.key = Object.hasOwn(COLUMNS, key) ? key : "rank";
  state.down = key === state.key && sort.startsWith("-");
}

const pathOf = (url) => new URL(url).hash.split("?")[0] || "#/";

function noteAddress(url = location.href) {
  const told = query();
  const address = pathOf(url) + (told ? `?${told}` : "");
  if (address !== (location.hash || "#/")) history.replaceState(null, "", address);
}

// An address without a filter, as of a link, keeps the one that is set.

function follow(url) {
  const [, given] = new URL(url).hash.split("?");
  if (given !== undefined && given !== query()) {
    applyQuery(given);
    markSorted();
    update();
  }
  const compared = /^#\/compare\/(\d+(?:,\d+)*)$/.exec(pathOf(url));
  if (!compared || !openCompared(compared[1].split(",").map(Number))) route(url);
  if (url === location.href) noteAddress();
  first = false;
}
