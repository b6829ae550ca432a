// The start

async function start() {
  if (location.search) history.replaceState(null, "", location.pathname);  // the cookie holds the token now
  listenToRole();
  listenToResumes();
  listenToRuns();
  window.addEventListener("dragover", (event) => event.preventDefault());  // a slip opens no file
  window.addEventListener("drop", (event) => event.preventDefault());
  window.addEventListener("beforeunload", (event) => {
    if (sending) event.preventDefault();
  });
  const waiting = "Getting ready …";
  say("role-said", waiting);
  try {
    about = await asked("api/about");
    byId("version").textContent = about.version;
    byId("any-language").checked = about.any_language;
    byId("kinds").textContent = `It reads ${about.searched.join(", ")} and archives (.zip) of them, each up to ${size(about.bounds.file_bytes)}.`;
    watch();
    roles.own = await asked("api/role");
    byId("own-name").textContent = roles.own.role;
    if (byId("role-said").textContent === waiting) say("role-said", "");  // a description may be faster
    drawRole();
  } catch (error) {
    say("role-said", error.message, true);
  }
}

start();
