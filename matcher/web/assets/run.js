// Runs: sent, watched, and their results.

const WAIT = 400;
const IDLE = 5000;
const LABELS = { html: "HTML", json: "JSON", jsonl: "JSON lines", csv: "CSV", parquet: "Parquet", xlsx: "Excel (.xlsx)" };
const clock = new Intl.DateTimeFormat("en", { timeStyle: "short", hourCycle: "h23" });
const shown = new Map();
let sending = null;
let watching = 0;

function tooMuch() {
  const { files, bytes } = about.bounds;
  if (chosen.length > files) return `At most ${plural(files, "file")} at once: remove ${number.format(chosen.length - files)}.`;
  return total() > bytes ? `At most ${size(bytes)} at once, and these have ${size(total())}.` : "";
}

function drawMatch() {
  if (!about) return;
  const button = byId("match");
  const wrong = tooMuch();
  button.textContent = chosen.length ? `Match ${plural(chosen.length, "file")}` : "Match";
  button.disabled = Boolean(sending || wrong || !chosen.length || !role() || !role().competencies.length);
  const lacks = [role() && role().competencies.length ? "" : "a role", chosen.length ? "" : "résumés"].filter(Boolean);
  if (!sending) say("match-said", wrong || (lacks.length ? `It needs ${lacks.join(" and ")}.` : ""), Boolean(wrong));
}

function send() {
  const data = form({ any_language: byId("any-language").checked });
  if (chosenRole() === "described" || role().mended) data.append("role", JSON.stringify(role()));
  for (const { file, name } of chosen) data.append("resumes", file, name);
  sending = new XMLHttpRequest();
  sending.open("POST", "api/runs");
  sending.upload.addEventListener("progress", (event) => {
    byId("sent").value = event.total ? event.loaded / event.total : 0;
    byId("sending-said").textContent = `Sending: ${size(event.loaded)} of ${size(event.total)}`;
  });
  sending.addEventListener("load", () => sent(sending.status, sending.responseText));
  sending.addEventListener("error", () => over("It was not sent: a file has changed or is gone, or match --web has ended.", true));
  sending.addEventListener("abort", () => over("Cancelled: nothing was sent.", false));
  byId("sending").hidden = false;
  say("match-said", "");
  drawMatch();
  sending.send(data);
}

function over(message, wrong) {
  sending = null;
  byId("sending").hidden = true;
  drawMatch();
  say("match-said", message, wrong);
}

function sent(status, text) {
  const answer = text.startsWith("{") ? JSON.parse(text) : { error: { message: text } };
  if (status !== 201) {
    over(answer.error.message, true);
    return;
  }
  over("", false);
  drawRuns([answer, ...[...shown.values()].map(({ run }) => run)]);
  byId(`run-${answer.id}`).focus();
  watch();
}

async function watch() {
  clearTimeout(watching);
  let wait = IDLE;
  try {
    const runs = await asked("api/runs");
    drawRuns(runs);
    if (runs.some(({ state }) => state === "waiting" || state === "running")) wait = WAIT;
  } catch (error) {
    say("match-said", error.message, true);
  }
  watching = setTimeout(watch, wait);
}

function drawRuns(runs) {
  byId("runs-box").hidden = runs.length === 0;
  const ids = new Set(runs.map(({ id }) => id));
  for (const [id, { box }] of shown) {
    if (!ids.has(id)) {
      box.remove();
      shown.delete(id);
    }
  }
  for (const run of runs) {
    const before = shown.get(run.id);
    if (!before) {
      const box = el("article", { class: "panel run", "aria-labelledby": `run-${run.id}` });
      byId("runs").append(box);
      shown.set(run.id, { run, box });
      drawRun(run, box);
    } else if (JSON.stringify(before.run) !== JSON.stringify(run)) {
      if (before.run.state === run.state && run.state === "running") drawProgress(run, before.box);
      else drawRun(run, before.box);
      before.run = run;
    }
  }
  runs.forEach(({ id }, place) => {
    const at = byId("runs").children[place];
    if (at !== shown.get(id).box) byId("runs").insertBefore(shown.get(id).box, at);
  });
}

const progressText = (run) => (run.state === "waiting"
  ? "Waits for the run before it" : `${number.format(run.done)} of ${plural(run.total, "file")}`);

function drawProgress(run, box) {
  const bar = box.querySelector("progress");
  bar.max = run.total;
  bar.value = run.done;
  box.querySelector("label").textContent = progressText(run);
}

function drawRun(run, box) {
  const had = box.contains(document.activeElement);
  const title = el("h3", { id: `run-${run.id}`, tabindex: "-1" }, el("bdi", {}, run.role),
    el("span", { class: "meta" }, ` ${plural(run.total, "file")}, ${clock.format(new Date(run.began))}`));
  const at = `bar-${run.id}`;
  const parts = [title];
  if (run.state === "waiting" || run.state === "running") {
    const bar = el("progress", { id: at, max: run.total, value: run.state === "running" ? run.done : null });
    parts.push(el("label", { for: at, class: "muted" }, progressText(run)), bar,
      el("p", { class: "row" }, removeButton(run, "Cancel")));
  } else {
    parts.push(el("p", { role: "status" }, outcome(run)), ...(run.state === "done" ? results(run) : []), unread(run),
      el("p", { class: "row" }, removeButton(run, "Remove these results")));
  }
  box.replaceChildren(...parts);
  if (had) title.focus();
}

function outcome(run) {
  if (run.state === "failed") return el("span", { class: "said wrong" }, `It failed: ${run.error}`);
  if (run.state === "cancelled") return "Cancelled.";
  const read = run.total - run.failures.length;
  return `${plural(read, "résumé")} scored.`;
}

function results(run) {
  const at = `api/runs/${run.id}/results`;
  const blind = el("input", { type: "checkbox", autocomplete: "off" });
  const report = el("a", { class: "button main", href: `${at}.html`, target: "_blank", rel: "noopener" },
    "Read the report", el("span", { class: "vh" }, ` of ${run.role}, in a new tab`));
  const links = about.formats.map((format) => [format, el("a", { class: "button", download: `matches.${format}`,
    "aria-label": `${LABELS[format]}: results of ${run.role}` }, LABELS[format])]);
  const lead = () => {
    const query = blind.checked ? "blind=true" : "";
    report.href = `${at}.html?${query}`;
    for (const [format, link] of links) link.href = `${at}.${format}?download=true${format === "html" && query ? `&${query}` : ""}`;
    for (const name of document.querySelectorAll(`[data-of="${run.id}"]`)) name.hidden = blind.checked;
  };
  blind.addEventListener("change", lead);
  lead();
  return [
    ...(run.best.length ? best(run) : []),
    el("p", { class: "row" }, report,
      el("label", { class: "tick" }, blind, " mask names, in the report and in HTML")),
    el("p", { class: "row" }, el("span", { class: "muted" }, "Take along:"), links.map(([, link]) => link)),
  ];
}

function best(run) {
  const head = ["Résumé", "Shown", "● demonstrated", "◐ claimed", "○ missing"];
  const of = run.total - run.failures.length;
  const classes = ["", "number", "number wide-only", "number wide-only", "number"];
  const more = of - run.best.length;
  const table = el("table", { class: "best", "data-of": run.id },
    el("caption", { class: "vh" }, of > run.best.length ? `The first ${run.best.length} of ${of}` : "The ranking"),
    el("thead", {}, el("tr", {}, head.map((text, at) => el("th", { scope: "col", class: classes[at] }, text)))),
    el("tbody", {}, run.best.map((row, place) => el("tr", {},
      el("th", { scope: "row" }, el("a", { href: `api/runs/${run.id}/results.html#/${place + 1}`, target: "_blank", rel: "noopener" },
        el("bdi", {}, row.resume))),
      [Math.round(100 * row.score), row.demonstrated, row.claimed, row.missing].map((value, at) =>
        el("td", { class: classes[at + 1] }, String(value)))))));
  return more > 0 ? [table, el("p", { class: "muted" }, `${number.format(more)} more in the report.`)] : [table];
}

function unread(run) {
  if (!run.failures.length) return "";
  return el("details", { class: "unread", open: run.failures.length < 6 },
    el("summary", {}, `${plural(run.failures.length, "file")} not read`),
    el("ul", {}, run.failures.map(({ resume, message }) => el("li", {}, el("bdi", {}, resume), `: ${message}`))));
}

function removeButton(run, text) {
  const button = el("button", { type: "button" }, text, el("span", { class: "vh" }, ` of ${run.role}`));
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await ask(`api/runs/${run.id}`, { method: "DELETE" });
    } catch (error) {
      say("match-said", error.message, true);
    }
    await watch();
    byId("match-title").scrollIntoView({ block: "nearest" });
    byId("files").focus();
  });
  return button;
}

function listenToRuns() {
  byId("match").addEventListener("click", send);
  byId("stop-sending").addEventListener("click", () => sending.abort());
}
