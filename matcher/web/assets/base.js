// The files of this folder are one script: base, role, resumes, run, start.
// Text of strangers becomes text nodes only.

const byId = (id) => document.getElementById(id);
const KILO = 1024;
const number = new Intl.NumberFormat("en");
const plural = (count, word) => `${number.format(count)} ${word}${count === 1 ? "" : "s"}`;

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat());
  return element;
}

function size(bytes) {
  if (bytes < KILO) return `${bytes} bytes`;
  return bytes < KILO ** 2 ? `${Math.round(bytes / KILO)} kB` : `${number.format(Math.round(bytes / KILO ** 2 * 10) / 10)} MB`;
}

function say(id, text, wrong = false) {
  const line = byId(id);
  line.textContent = text;
  line.classList.toggle("wrong", Boolean(text) && wrong);
}

// What is asked of the server. An answer that is an error carries its own words.

const GONE = "match --web has ended, and with it all that was here. Start it again, and open its new address.";

function ended(message) {
  byId("ended").textContent = message;
  byId("ended").hidden = false;
}

async function ask(path, options) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    ended(GONE);
    throw new Error(GONE);
  }
  if (answer.ok) {
    byId("ended").hidden = true;
    return answer;
  }
  const { error } = await answer.json().catch(() => ({ error: { message: answer.statusText } }));
  if (answer.status === 403) ended(`Refused: ${error.message}.`);
  throw new Error(error.message);
}

const asked = async (path, options) => (await ask(path, options)).json();

function form(fields) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

// What lies over a place to drop files is shown, and taken.

function takeDrops(element, take) {
  const over = (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    element.classList.add("over");
  };
  element.addEventListener("dragenter", over);
  element.addEventListener("dragover", over);
  element.addEventListener("dragleave", () => element.classList.remove("over"));
  element.addEventListener("drop", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    element.classList.remove("over");
    take(event.dataTransfer);
  });
}
