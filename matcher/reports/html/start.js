// The start

const title = document.querySelector("h1").textContent;
const single = rows.length === 1 && !byId("failures");
let first = true;

function clearFilter() {
  for (const id of ["by-name", "by-competency", "by-verdict"]) byId(id).value = "";
  byId("by-score").value = "0";
  update();
}

function listen() {
  for (const id of ["by-name", "by-competency", "by-verdict", "by-score"]) {
    byId(id).addEventListener("input", update);
  }
  byId("clear").addEventListener("click", clearFilter);
  moreButton("show-more", PAGE);
  moreButton("show-many", MANY);
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();  // its target is no route
    byId("main").focus();
  });
  window.addEventListener("hashchange", (event) => route(event.newURL));
  window.addEventListener("resize", fitTable);
  window.addEventListener("beforeprint", openForPrint);
  window.addEventListener("afterprint", closeAfterPrint);
}

const choices = ordered.map(({ name, column }) => el("option", { value: column }, name));
byId("by-competency").append(...choices);
drawHead();
update();
listen();
if (window.matchMedia("(max-width: 40rem)").matches) byId("coverage-box").open = false;
show("ranking");
route(location.href);
