
"use strict";
(() => {
  const items = [...document.querySelectorAll(".record .item")];
  const place = document.querySelector(".filters") || document.querySelector("nav");
  const label = document.createElement("label");
  label.className = "search";
  label.textContent = "Show what says ";
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  const count = document.createElement("output");
  label.append(field);
  place.append(label, count);
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/ +/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    count.textContent = words.length ? shown + " of " + items.length : "";
  });
})();
