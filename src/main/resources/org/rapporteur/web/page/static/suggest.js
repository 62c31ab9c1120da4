// Suggestions under the search box: speakers, countries and resolutions of whose names words begin as
// one types. A combobox with a list of options, as the ARIA Authoring Practices have it; without this
// module the box is a form that looks for words.

const WAIT = 120; // milliseconds: about as long as between two keys
const MOST = 4; // of each kind

const input = document.getElementById("search");
const list = document.createElement("ul");
let shown = []; // addresses of the options
let chosen = -1;
let timer = 0;
let asking = new AbortController();

list.id = "suggestions";
list.className = "suggestions";
list.hidden = true;
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", "Suggestions");
input.after(list);
for (const [name, value] of Object.entries({
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-expanded": "false",
  "aria-controls": list.id,
})) {
  input.setAttribute(name, value);
}

input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(suggest, WAIT);
});
input.addEventListener("blur", close);
input.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && shown.length) {
    choose((chosen + step + shown.length + 1) % (shown.length + 1)); // one more: none
    event.preventDefault();
  } else if (event.key === "Enter" && chosen >= 0 && chosen < shown.length) {
    event.preventDefault();
    location.assign(shown[chosen]);
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    close();
  }
});
list.addEventListener("mousedown", (event) => {
  const option = event.target.closest("li");
  if (option) {
    event.preventDefault();
    location.assign(shown[Number(option.dataset.at)]);
  }
});

async function suggest() {
  asking.abort();
  asking = new AbortController();
  const typed = input.value.trim();
  if (!typed) {
    close();
    return;
  }
  const query = new URLSearchParams({ typed, limit: MOST, facet: "speaker,country,resolution" });
  try {
    const reply = await fetch(`/api/v1/suggest?${query}`, { signal: asking.signal });
    if (reply.ok) {
      show((await reply.json()).items);
    } else {
      close();
    }
  } catch (failure) {
    if (failure.name !== "AbortError") {
      close();
    }
  }
}

function show(items) {
  shown = items.map(address);
  list.replaceChildren(...items.map(option));
  chosen = -1;
  input.removeAttribute("aria-activedescendant");
  list.hidden = items.length === 0;
  input.setAttribute("aria-expanded", String(items.length > 0));
}

function address(item) {
  const value = encodeURIComponent(item.value);
  return {
    speaker: `/quotes?speaker=${value}`,
    country: `/countries/${value}`,
    resolution: `/resolutions/one?name=${value}`,
  }[item.facet];
}

function option(item, at) {
  const element = document.createElement("li");
  element.id = `suggestion-${at}`;
  element.dataset.at = at;
  element.setAttribute("role", "option");
  element.setAttribute("aria-selected", "false");
  const name = document.createElement("span");
  name.textContent =
    item.facet === "resolution" && item.label !== item.value ? `${item.value}, ${item.label}` : item.label;
  const kind = document.createElement("span");
  const unit = item.facet === "speaker" ? "quote" : "article";
  kind.textContent = `${item.facet}, ${item.count} ${unit}${item.count === 1 ? "" : "s"}`;
  element.append(name, kind);
  return element;
}

function choose(at) {
  chosen = at;
  for (const element of list.children) {
    const selected = Number(element.dataset.at) === at;
    element.setAttribute("aria-selected", String(selected));
    if (selected) {
      element.scrollIntoView({ block: "nearest" });
    }
  }
  if (at < shown.length) {
    input.setAttribute("aria-activedescendant", `suggestion-${at}`);
  } else {
    input.removeAttribute("aria-activedescendant");
  }
}

function close() {
  clearTimeout(timer);
  asking.abort();
  shown = [];
  chosen = -1;
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}
