"use strict";
for (const report of document.querySelectorAll(".report")) {
  const all = (selector) => [...report.querySelectorAll(selector)];
  const slip = report.querySelector(".slip");
  if (!slip) continue;
  const pieces = all(".text [data-o]").map((element) => {
    const start = Number(element.dataset.o);
    return { element, start, end: start + element.textContent.length };
  });
  const cards = new Map(all(".cards .card").map((card) => [card.dataset.id, card]));
  const sights = all(".sights li");
  let held = null;

  const clear = () => {
    for (const { element } of pieces) {
      element.classList.remove("m-c", "m-t", "m-a", "m-r", "m-p", "m-w", "m-n", "m-s");
    }
    for (const element of all(".on")) element.classList.remove("on");
  };

  // Lights up the words of each field of the claims, and their places on the map.
  const light = (ids) => {
    clear();
    for (const id of ids) {
      const card = cards.get(id);
      if (!card) continue;
      card.classList.add("on");
      for (const mark of card.dataset.marks.split(" ")) {
        const [, field, from, to] = mark.match(/^(\w):(\d+)-(\d+)$/);
        for (const { element, start, end } of pieces) {
          if (start >= from && end <= to && start < end) element.classList.add("m-" + field);
        }
      }
    }
    for (const item of sights) {
      if (item.dataset.records.split(" ").some((id) => ids.includes(id))) {
        for (const element of all('[data-sight="' + item.dataset.sight + '"]')) element.classList.add("on");
      }
    }
  };

  const show = (ids) => {
    light(ids);
    const found = ids.map((id) => cards.get(id)).filter(Boolean);
    if (found.length === 0) return;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.textContent = "Close";
    close.addEventListener("click", () => { held = null; clear(); slip.classList.remove("full"); });
    slip.replaceChildren(close, ...found.map((card) => {
      const copy = card.cloneNode(true);
      copy.removeAttribute("tabindex");
      return copy;
    }));
    slip.classList.add("full");
  };

  const listen = (element, ids, within) => {
    const hover = matchMedia("(hover: hover)").matches;
    if (hover) {
      element.addEventListener("pointerenter", () => within(ids));
      element.addEventListener("pointerleave", () => (held ? show(held) : clear()));
    }
    element.addEventListener("focus", () => within(ids));
    element.addEventListener("click", () => { held = ids; within(ids); });
  };

  for (const trigger of all(".trigger")) listen(trigger, trigger.dataset.claims.split(" "), show);
  for (const card of cards.values()) listen(card, [card.dataset.id], light);
  for (const item of sights) {
    const ids = item.dataset.records.split(" ");
    listen(item, ids, light);
    for (const dot of all('.map [data-sight="' + item.dataset.sight + '"]')) listen(dot, ids, light);
  }
  // page.html#c4 opens the receipt of claim c4.
  const asked = location.hash.slice(1);
  if (cards.has(asked)) {
    held = [asked];
    show(held);
    report.querySelector('.trigger[data-claims~="' + asked + '"]')?.scrollIntoView({ block: "center" });
  }
  report.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { held = null; clear(); slip.classList.remove("full"); }
    if ((event.key === "Enter" || event.key === " ") && event.target.matches(".trigger")) {
      event.preventDefault();
      event.target.click();
    }
  });
}
const heading = document.querySelector("h1");
if (heading) document.title = heading.textContent + " \u00b7 Dateline";
