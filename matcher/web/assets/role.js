// The role: the page's own, or a description; mended by hand.

const EDITED = ", edited";
const roles = { own: null, described: null };
const chosenRole = () => (byId("which-described").checked ? "described" : "own");
const role = () => roles[chosenRole()];
const past = [];
const NICE = { true: "must", false: "nice to have" };

function mended() {
  const now = role();
  if (now.source && !now.source.endsWith(EDITED)) now.source += EDITED;
  now.mended = true;
  drawCount();
}

function remember() {
  past.push([chosenRole(), structuredClone(role())]);
  byId("undo").disabled = false;
}

function undo() {
  const [which, before] = past.pop();
  roles[which] = before;
  byId(which === "own" ? "which-own" : "which-described").checked = true;
  byId("undo").disabled = past.length === 0;
  drawRole();
  say("role-said", "Undone.");
}

function drawCount() {
  const now = role();
  const count = now ? now.competencies.length : 0;
  const nice = now ? now.competencies.filter((each) => !each.must).length : 0;
  byId("asked-count").textContent = `${plural(count, "requirement")}${nice ? `, ${nice} only nice to have` : ""}`;
  drawMatch();
}

function drawRole() {
  const now = role();
  byId("describe").hidden = chosenRole() === "own";
  byId("asked").hidden = !now;
  byId("role-warnings").hidden = !(now && now.warnings.length);
  byId("role-warnings").replaceChildren(...(now ? now.warnings : []).map((text) => el("li", {}, text)));
  if (now) {
    byId("role-name").value = now.role;
    byId("requirements").replaceChildren(...now.competencies.map(requirement));
    byId("facts").replaceChildren(...now.facts.map(fact));
    byId("facts-box").hidden = !now.facts.length;
  }
  drawCount();
}

function drop(list, item, box, named) {
  remember();
  const place = list.indexOf(item);
  list.splice(place, 1);
  mended();
  drawRole();
  say("role-said", `Dropped: ${named}.`);
  const buttons = byId(box).querySelectorAll("li > button");
  (buttons[Math.min(place, buttons.length - 1)] || byId("new-name")).focus();
}

function mustChoice(item, named) {
  const choice = el("select", { "aria-label": `How much is asked: ${named}`, autocomplete: "off" },
    Object.entries(NICE).map(([value, text]) => el("option", { value, selected: value === String(item.must) }, text)));
  choice.addEventListener("change", () => {
    remember();
    item.must = choice.value === "true";
    if ("weight" in item) item.weight = null;
    mended();
  });
  return choice;
}

function field(tag, label, item, key, then) {
  const input = el(tag, { "aria-label": label, autocomplete: "off", ...(tag === "input" ? { type: "text" } : { rows: 3 }) });
  input.value = item[key];
  input.addEventListener("change", () => {
    remember();
    item[key] = input.value.trim();
    mended();
    if (then) then();
  });
  return input;
}

function requirement(item) {
  const name = item.name;
  return el("li", {},
    field("input", "Requirement", item, "name", drawRole),
    mustChoice(item, name),
    el("button", { type: "button", "aria-label": `Drop ${name}`,
      onclick: () => drop(role().competencies, item, "requirements", name) }, "Drop"),
    el("details", {}, el("summary", {}, "What it means", el("span", { class: "vh" }, `: ${name}`)),
      field("textarea", `What ${name} means`, item, "statement")));
}

function fact(item) {
  const label = `${item.type[0].toUpperCase()}${item.type.slice(1)}: ${item.value}${item.about ? ` (${item.about})` : ""}`;
  return el("li", {},
    el("span", { class: "fact" }, label),
    mustChoice(item, label),
    el("button", { type: "button", "aria-label": `Drop ${label}`,
      onclick: () => drop(role().facts, item, "facts", label) }, "Drop"));
}

function addRequirement() {
  const name = byId("new-name").value.trim();
  if (!name) return byId("new-name").focus();
  remember();
  role().competencies.push({ name, kind: "skill", statement: name, indicators: [], must: true, weight: null });
  byId("new-name").value = "";
  mended();
  drawRole();
  say("role-said", `Added: ${name}.`);
  return byId("new-name").focus();
}

async function readRole(fields) {
  say("role-said", "Reading the description …");
  byId("read").disabled = true;
  try {
    roles.described = await asked("api/role", { method: "POST", body: form(fields) });
    past.length = 0;
    byId("undo").disabled = true;
    byId("which-described").checked = true;
    drawRole();
    byId("asked").open = true;
    const count = plural(roles.described.competencies.length, "requirement");
    say("role-said", `${roles.described.role}: ${count} found. Look through them, and mend what is wrong.`);
  } catch (error) {
    say("role-said", error.message, true);
  } finally {
    byId("read").disabled = false;
  }
}

async function saveRole() {
  try {
    const answer = await ask("api/role.md", { method: "POST", body: form({ role: JSON.stringify(role()) }) });
    const address = URL.createObjectURL(await answer.blob());
    el("a", { href: address, download: "role.md" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
    say("role-said", "Saved as role.md, which match --profile reads.");
  } catch (error) {
    say("role-said", error.message, true);
  }
}

function listenToRole() {
  for (const id of ["which-own", "which-described"]) {
    byId(id).addEventListener("change", () => {
      say("role-said", "");
      drawRole();
    });
  }
  byId("read").addEventListener("click", () => readRole({ text: byId("text").value }));
  byId("description").addEventListener("change", (event) => {
    const [file] = event.target.files;
    if (file) readRole({ profile: file });
    event.target.value = "";
  });
  takeDrops(byId("role-box"), (transfer) => {
    if (transfer.files[0]) readRole({ profile: transfer.files[0] });
  });
  byId("role-name").addEventListener("change", (event) => {
    remember();
    role().role = event.target.value.trim();
    mended();
  });
  byId("add").addEventListener("click", addRequirement);
  byId("new-name").addEventListener("keydown", (event) => {
    if (event.key === "Enter") addRequirement();
  });
  byId("undo").addEventListener("click", undo);
  byId("save-role").addEventListener("click", saveRole);
}
