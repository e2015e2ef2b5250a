"use strict";
(() => {
  /* Review: one key each. Asked before the keys of all pages, of which some are the same. */
  let chord = 0;
  window.addEventListener("keydown", (event) => {
    const review = document.getElementById("review");
    if (!review || document.body.classList.contains("looking-only") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key === "g") { chord = Date.now(); return; }
    if (Date.now() - chord < 1500) { chord = 0; return; }
    const act = /^[a-z]$/.test(event.key) && review.querySelector(`[data-key="${event.key}"]`);
    if (!act) {
      if (["j", "k", "n"].includes(event.key)) { event.preventDefault(); event.stopImmediatePropagation(); }
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.repeat) return;
    if (act.tagName === "SUMMARY") {
      act.parentElement.open = true;
      act.parentElement.querySelector("textarea").focus();
    } else {
      act.click();
    }
  }, true);
  const reviewed = document.getElementById("reviewed");
  if (reviewed && !location.hash) reviewed.focus({ preventScroll: true });
  /* What is sent once is sent once. */
  document.addEventListener("submit", (event) => {
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    if (event.target.method === "post") event.target.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  const problems = document.getElementById("problems");
  if (problems) problems.focus();

  /* Words chosen in an article go into the form. */
  const words = document.getElementById("words");
  const form = document.querySelector("form.ruling");
  if (words && form) {
    let field = null;
    form.addEventListener("focusin", (event) => {
      if (event.target.closest(".field.in-words")) { field = event.target; name(); }
      else if (event.target.name && event.target.name.startsWith("content-")) { field = null; name(); }
    });
    const use = document.createElement("p");
    use.className = "use";
    const button = document.createElement("button");
    button.type = "button";
    const hint = document.createElement("span");
    hint.className = "hint";
    hint.textContent = "Select words above, then use them here.";
    use.append(button, hint);
    words.after(use);
    function name() {
      const label = field && document.querySelector(`label[for="${field.id}"]`);
      button.textContent = label ? `Use for: ${label.textContent}` : "Use as what is said";
    }
    name();
    const chosen = () => {
      const selection = getSelection();
      if (selection.rangeCount === 0 || selection.isCollapsed) return null;
      const range = selection.getRangeAt(0);
      if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return null;
      const before = document.createRange();
      before.selectNodeContents(words);
      before.setEnd(range.startContainer, range.startOffset);
      const text = range.toString();
      const lead = text.length - text.trimStart().length;
      const begin = Number(words.dataset.begin) + before.toString().length + lead;
      return { begin, end: begin + text.trim().length, text: text.trim() };
    };
    const nearest = (select, place) => {
      let best = null;
      for (const option of select.options) {
        if (option.value === "") continue;
        if (best === null || Math.abs(option.value - place) < Math.abs(best.value - place)) best = option;
      }
      if (best) select.value = best.value;
    };
    button.addEventListener("click", () => {
      const part = chosen();
      if (!part || part.text === "") { hint.textContent = "No words are selected yet."; return; }
      if (field) {
        field.value = part.text.replace(/\s+/g, " ");
        const at = document.getElementById(field.id + "-at");
        if (at) at.value = part.begin;
      } else {
        nearest(document.getElementById("f-content-1-from"), part.begin);
        nearest(document.getElementById("f-content-1-to"), part.end);
      }
      hint.textContent = `“${part.text.length > 60 ? part.text.slice(0, 60) + "…" : part.text}”`;
    });
  }

  /* Words chosen in the reader become a statement. */
  const add = document.getElementById("add-statement");
  const text = document.querySelector(".reader-text .text");
  if (add && text) {
    const plain = add.getAttribute("href");
    document.addEventListener("selectionchange", () => {
      const selection = getSelection();
      const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      if (!range || !text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
      const said = range.toString().trim();
      if (said === "" || said.length > 1800) return;
      const before = document.createRange();
      before.selectNodeContents(text);
      before.setEnd(range.startContainer, range.startOffset);
      add.href = `${plain}?words=${encodeURIComponent(said)}&at=${before.toString().length}`;
      add.textContent = "Add a statement with the words selected";
      add.classList.add("ready");
    });
  }
})();
