"use strict";
(() => {
  /* Files may be dropped anywhere on the field that takes them. */
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
