"use strict";
(() => {
  const places = { s: "/", r: "/review", i: "/intake", f: "/search" };
  let chord = 0;
  const items = () => [...document.querySelectorAll("main .item")];
  const current = () => document.querySelector("main .item.here");
  const step = (by) => {
    const all = items();
    if (all.length === 0) return;
    const here = current();
    const at = here ? all.indexOf(here) + by : by > 0 ? 0 : all.length - 1;
    const next = all[Math.max(0, Math.min(all.length - 1, at))];
    if (here) here.classList.remove("here");
    next.classList.add("here");
    next.scrollIntoView({ block: "nearest" });
    const link = next.querySelector("a");
    if (link) link.focus({ preventScroll: true });
  };
  const open = () => {
    const here = current();
    const link = here && (here.querySelector("a.permalink") || here.querySelector("h2 a, .name a, a"));
    if (link) link.click();
  };
  const keys = {
    j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), o: open,
    v: () => { const link = document.getElementById("original"); if (link) link.click(); },
    "/": () => document.getElementById("find").focus(),
    "?": () => { location.href = "/keyboard"; },
    g: () => { chord = Date.now(); }
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    const to = Date.now() - chord < 1500 ? places[event.key] : undefined;
    chord = 0;
    if (to) { location.href = to; return; }
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  if (navigator.clipboard) {
    for (const cite of document.querySelectorAll(".cite")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Copy";
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(cite.querySelector("pre").textContent);
        button.textContent = "Copied";
      });
      cite.querySelector("p").prepend(button);
    }
  }
})();
