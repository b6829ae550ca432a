// The start of a page of several roles

const title = document.querySelector("h1").textContent;
const single = false;
let first = true;

function follow(url) {
  route(url);
  if (!state.person) document.title = title;
}

byId("skip").addEventListener("click", (event) => {
  event.preventDefault();  // its target is no route
  byId("main").focus();
});
window.addEventListener("hashchange", (event) => follow(event.newURL));
window.addEventListener("keydown", keys);
window.addEventListener("resize", fitTable);
window.addEventListener("beforeprint", openForPrint);
window.addEventListener("afterprint", closeAfterPrint);
show("ranking");
follow(location.href);
