"use strict";
/* Tells what comes in while a page is read, and shows it when the reader asks, her place kept. */
(() => {
  const state = document.querySelector("[data-number]");
  const news = document.getElementById("news");
  if (!state || !news || !("EventSource" in window)) return;
  const story = (state.dataset.story || "").split("/").pop();
  let number = Number(state.dataset.number);
  let statements = Number(state.dataset.statements);
  let pending = null;
  let timer = 0;
  let looking = false;
  let again = false;
  let gap = 150;

  const nouns = {
    st: ["statement", "statements"], step: ["step", "steps"], change: ["change of position", "changes of position"],
    difference: ["difference", "differences"], story: ["story", "stories"], input: ["input", "inputs"],
    article: ["article", "articles"]
  };
  const counted = (count, kind) => {
    const [one, many] = nouns[kind] || ["item", "items"];
    return `${count} new ${count === 1 ? one : many}`;
  };
  const PIECES = "[data-key], .item[id]";
  const keyOf = (piece) => piece.dataset.key || piece.id;
  const pieces = (root) => new Map([...root.querySelectorAll(PIECES)].map((piece) => [keyOf(piece), piece]));
  const regions = (root) => {
    const marked = [...root.querySelectorAll("main [data-live]")];
    return marked.length > 0 ? marked : [root.querySelector("main")];
  };

  /* What is seen stays where it is seen, in the window and in the halves of the reader. */
  const scrollers = () => [document.scrollingElement, ...document.querySelectorAll(".reader > section")];
  const topOf = (scroller) => (scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top);
  const seen = (scroller) => {
    const top = topOf(scroller);
    return [...scroller.querySelectorAll(PIECES)]
      .map((piece) => ({ key: keyOf(piece), box: piece.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.bottom > top && box.top < top + window.innerHeight)
      .map(({ key, box }) => ({ key, from: box.top - top }));
  };
  const keepPlace = (change) => {
    const before = scrollers().map((scroller) => ({ at: scroller.scrollTop, anchors: seen(scroller) }));
    const focus = document.activeElement && document.activeElement.closest(PIECES);
    const focused = focus ? { key: keyOf(focus), href: document.activeElement.getAttribute("href") } : null;
    change();
    scrollers().forEach((scroller, index) => {
      const { at, anchors } = before[index] || { at: 0, anchors: [] };
      scroller.scrollTop = at;
      const here = pieces(scroller);
      const anchor = anchors.find(({ key }) => here.has(key));
      if (anchor) scroller.scrollTop += here.get(anchor.key).getBoundingClientRect().top - topOf(scroller) - anchor.from;
    });
    if (focused && !document.activeElement.closest(PIECES)) {
      const piece = pieces(document).get(focused.key);
      const links = piece ? [...piece.querySelectorAll("a[href], button, input, select, textarea")] : [];
      const link = links.find((any) => any.getAttribute("href") === focused.href) || links[0];
      if (link) link.focus({ preventScroll: true });
    }
  };

  const isFilledIn = (region) => [...region.querySelectorAll("input, textarea")].some(
    (field) => field.type !== "hidden" && field.value !== field.defaultValue);

  const say = (words, label, act) => {
    const text = document.createElement("span");
    text.textContent = words;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", act);
    news.replaceChildren(text, button);
  };

  const show = () => {
    if (!pending) return;
    const known = pieces(document);
    let fresh = [];
    keepPlace(() => {
      const next = regions(pending);
      regions(document).forEach((region, index) => {
        if (next[index] && !isFilledIn(region)) region.replaceChildren(...next[index].childNodes);
      });
      fresh = [...pieces(document)].filter(([key]) => !known.has(key)).map(([, piece]) => piece);
      fresh.forEach((piece) => piece.classList.add("fresh"));
      if (window.htmx) window.htmx.process(document.querySelector("main"));
      document.dispatchEvent(new Event("rapporteur:shown"));
    });
    pending = null;
    if (fresh.length === 0) {
      news.replaceChildren();
      document.querySelector("main").focus({ preventScroll: true });
      return;
    }
    say("Shown, and marked as new.", "Go to the first", () => {
      fresh[0].scrollIntoView({ block: "center" });
      const link = fresh[0].querySelector("a");
      if (link) link.focus({ preventScroll: true });
      news.replaceChildren();
    });
    news.querySelector("button").focus({ preventScroll: true });
  };

  const tell = (next) => {
    const here = pieces(document);
    const added = [...pieces(next).keys()].filter((key) => !here.has(key));
    const after = next.querySelector("[data-number]");
    const more = Number(after.dataset.statements) - statements;
    const words = (root) => regions(root).map((region) => region.textContent).join();
    if (added.length === 0 && words(next) === words(document)) return;
    pending = next;
    const kind = added.length > 0 ? added[0].split("-")[0] : "";
    const what = more > 0 ? counted(more, "st") : added.length > 0 ? counted(added.length, kind) : "This page has changed";
    const shown = news.querySelector("span");
    if (!shown || shown.textContent !== what) say(what, "Show", show);
  };

  /* Rows and cards are put right where they stand; of the rest the reader is told. */
  const take = (next) => {
    const after = next.querySelector("[data-number]");
    if (!after || after.dataset.story !== state.dataset.story) return;
    keepPlace(() => {
      const coming = pieces(next);
      for (const piece of document.querySelectorAll("[data-key]")) {
        const other = coming.get(piece.dataset.key);
        if (other && !piece.isEqualNode(other)) piece.replaceWith(document.importNode(other, true));
      }
      for (const id of ["waiting", "sums", "seen"]) {
        const old = document.getElementById(id);
        const other = next.getElementById(id);
        if (old && other) old.replaceChildren(...document.importNode(other, true).childNodes);
        else if (old) old.remove();
      }
    });
    number = Math.max(number, Number(after.dataset.number));
    tell(next);
  };

  const look = async () => {
    if (looking) { again = true; return; }
    looking = true;
    again = false;
    try {
      const answer = await fetch(location.pathname + location.search, { cache: "no-cache" });
      if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch (gone) {
      /* The next change asks again. */
    } finally {
      looking = false;
      if (again) later();
    }
  };
  /* While much comes in, less and less often. */
  const later = () => {
    if (timer) return;
    timer = setTimeout(() => {
      timer = 0;
      gap = Math.min(gap * 1.6 + 50, 5000);
      setTimeout(() => { gap = Math.max(150, gap / 2.6); }, 8000);
      if (document.hidden) document.addEventListener("visibilitychange", later, { once: true });
      else look();
    }, gap);
  };

  /* Of all pages that a browser has open one listens, and tells the others. */
  const latest = new Map();
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("rapporteur-changes") : null;
  const hear = (change) => {
    latest.set(change.story, Math.max(change.number, latest.get(change.story) || 0));
    if (change.number > number && (!story || change.story === story)) later();
  };
  const listen = () => new Promise(() => {
    const stream = new EventSource("/api/v1/changes?after=" + Math.max(number, ...latest.values()));
    stream.addEventListener("change", (event) => {
      const change = JSON.parse(event.data);
      hear(change);
      if (channel) channel.postMessage({ change });
    });
    stream.addEventListener("error", () => {
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 10000);
    });
    if (channel) channel.addEventListener("message", ({ data }) => {
      if (data.hello === undefined) return;
      for (const [of, last] of latest) if (last > data.hello) channel.postMessage({ change: { story: of, number: last } });
    });
  });
  if (channel) {
    channel.addEventListener("message", ({ data }) => { if (data.change) hear(data.change); });
    channel.postMessage({ hello: number });
  }
  setTimeout(() => {
    if (navigator.locks && channel) navigator.locks.request("rapporteur-changes", listen);
    else listen();
  }, 300);
})();
/* Files may be dropped anywhere on the field that takes them. */
(() => {
  const drop = document.querySelector(".drop");
  if (!drop) return;
  const field = drop.querySelector("input");
  const over = (on) => (event) => { event.preventDefault(); drop.classList.toggle("over", on); };
  drop.addEventListener("dragover", over(true));
  drop.addEventListener("dragleave", over(false));
  drop.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) field.files = event.dataTransfer.files;
  });
})();
