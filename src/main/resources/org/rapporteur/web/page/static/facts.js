// A click on a mark in an article shows what is known of it beside the mark. Without this module the
// mark is a link to the same card at the side.

const GAP = 6; // pixels between mark and card

const text = document.querySelector(".text");
if (text && "popover" in HTMLElement.prototype) {
  const popover = document.createElement("div");
  popover.id = "popover";
  popover.className = "popover";
  popover.popover = "auto"; // Escape and a click elsewhere close it
  popover.setAttribute("role", "dialog");
  document.body.append(popover);
  let opener = null;

  text.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#fact-']");
    const quote = event.target.closest(".quote");
    const mark = link ?? quote;
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (!link && !getSelection().isCollapsed) {
      return; // who selects words wants to copy them
    }
    event.preventDefault();
    show(link ? link.hash.slice(1) : quote.dataset.fact, mark);
  });
  popover.addEventListener("toggle", (event) => {
    if (event.newState === "closed") {
      opener?.focus?.({ preventScroll: true });
      opener = null;
    }
  });

  function show(id, mark) {
    const card = document.getElementById(id);
    if (!card) {
      return;
    }
    const copy = card.cloneNode(true);
    copy.removeAttribute("id");
    copy.removeAttribute("role");
    copy.removeAttribute("aria-labelledby");
    copy.removeAttribute("tabindex");
    const title = copy.querySelector("h3");
    title.id = "popover-title";
    popover.setAttribute("aria-labelledby", title.id);
    popover.replaceChildren(closeButton(), copy);
    opener = mark.matches("a") ? mark : null;
    popover.showPopover();
    place(mark);
    popover.querySelector("button").focus({ preventScroll: true });
  }

  function closeButton() {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "×";
    button.setAttribute("aria-label", "Close");
    button.addEventListener("click", () => popover.hidePopover());
    return button;
  }

  function place(mark) {
    const rows = mark.getClientRects();
    const row = rows[rows.length - 1];
    const width = document.documentElement.clientWidth;
    const left = Math.max(16, Math.min(row.left, width - popover.offsetWidth - 16));
    const below = row.bottom + GAP;
    const fits = below + popover.offsetHeight < innerHeight || row.top < popover.offsetHeight;
    const top = fits ? below : row.top - GAP - popover.offsetHeight;
    popover.style.left = `${left + scrollX}px`;
    popover.style.top = `${top + scrollY}px`;
  }
}
