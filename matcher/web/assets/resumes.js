// The résumés: files and folders, chosen or dropped, until they are sent.

let chosen = [];
let about = null;
const total = () => chosen.reduce((sum, each) => sum + each.file.size, 0);
const isSearched = (name) => about.searched.some((suffix) => name.toLowerCase().endsWith(suffix))
  || name.toLowerCase().endsWith(".zip");
const isHidden = (path) => path.split("/").some((part) => part.startsWith(".") || part.startsWith("~$"));

function take(found) {
  const known = new Set(chosen.map(({ name, file }) => `${name}\n${file.size}\n${file.lastModified}`));
  const inFolders = found.filter(({ folder, name }) => !folder || !isHidden(name));
  const fit = inFolders.filter(({ folder, name }) => !folder || isSearched(name));
  const fresh = fit.filter(({ name, file }) => !known.has(`${name}\n${file.size}\n${file.lastModified}`));
  chosen = [...chosen, ...fresh];
  const left = inFolders.length - fit.length;
  const twice = fit.length - fresh.length;
  const told = [
    fresh.length ? `${plural(fresh.length, "file")} added.` : "No file added.",
    left ? `${plural(left, "file")} of other kinds left out.` : "",
    twice ? `${plural(twice, "file")} there already.` : "",
  ];
  say("resumes-said", told.filter(Boolean).join(" "));
  drawChosen();
}

// Folders come as entries, and are read a hundred names at a time.

const within = (reader) => new Promise((done, failed) => { reader.readEntries(done, failed); });
const fileOf = (entry) => new Promise((done, failed) => { entry.file(done, failed); });

async function filesOf(entry, path = "") {
  const name = `${path}${entry.name}`;
  if (entry.isFile) return [{ file: await fileOf(entry), name, folder: Boolean(path) }];
  const found = [];
  const reader = entry.createReader();
  for (let part = await within(reader); part.length; part = await within(reader)) {
    for (const inner of part) found.push(...await filesOf(inner, `${name}/`));
  }
  return found;
}

async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
  const files = [...transfer.files];
  try {
    const found = entries.length ? (await Promise.all(entries.map((entry) => filesOf(entry)))).flat()
      : files.map((file) => ({ file, name: file.name, folder: false }));
    take(found);
  } catch (error) {
    say("resumes-said", `The browser could not read what was dropped: ${error.message}`, true);
  }
}

function remove(item) {
  const place = chosen.indexOf(item);
  chosen.splice(place, 1);
  drawChosen();
  say("resumes-said", `Removed: ${item.name}.`);
  const buttons = byId("chosen").querySelectorAll("button");
  (buttons[Math.min(place, buttons.length - 1)] || byId("files")).focus();
}

function drawChosen() {
  byId("chosen-box").hidden = chosen.length === 0;
  byId("chosen-title").textContent = `${plural(chosen.length, "file")}, ${size(total())}`;
  byId("chosen").replaceChildren(...chosen.map((item) => el("li", {},
    el("bdi", {}, item.name),
    el("span", { class: "size" }, size(item.file.size)),
    el("button", { type: "button", "aria-label": `Remove ${item.name}`, onclick: () => remove(item) }, "Remove"))));
  drawMatch();
}

function listenToResumes() {
  byId("files").addEventListener("change", (event) => {
    take([...event.target.files].map((file) => ({ file, name: file.name, folder: false })));
    event.target.value = "";
  });
  byId("folder").addEventListener("change", (event) => {
    take([...event.target.files].map((file) => ({ file, name: file.webkitRelativePath || file.name, folder: true })));
    event.target.value = "";
  });
  takeDrops(byId("resumes-box"), dropped);
  byId("clear").addEventListener("click", () => {
    chosen = [];
    drawChosen();
    say("resumes-said", "All removed.");
    byId("files").focus();
  });
}
