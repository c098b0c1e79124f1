(function () {
  "use strict";
  var redline = document.getElementById("redline");
  var stops = Array.prototype.slice.call(document.querySelectorAll("#redline [data-change]"));
  var at = -1;

  function openAround(node) {
    for (var up = node.parentElement; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") { up.open = true; }
    }
  }

  function shownStops() {
    return stops.filter(function (stop) { return !redline.classList.contains("filtered") || stop.classList.contains("wanted"); });
  }

  function go(step) {
    var shown = shownStops();
    if (!shown.length) { return; }
    var now = shown.indexOf(stops[at]);
    var next = now < 0 ? (step > 0 ? 0 : shown.length - 1) : (now + step + shown.length) % shown.length;
    if (at >= 0) { stops[at].classList.remove("here"); }
    at = stops.indexOf(shown[next]);
    openAround(stops[at]);
    stops[at].classList.add("here");
    stops[at].setAttribute("tabindex", "-1");
    stops[at].focus({ preventScroll: true });
    stops[at].scrollIntoView({ block: "center" });
    place.textContent = stops[at].id + ", " + (next + 1) + " of " + shown.length;
  }

  function element(name, text, attributes) {
    var made = document.createElement(name);
    made.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function button(label, key, action) {
    var made = element("button", label + " ", { type: "button" });
    made.appendChild(element("kbd", key));
    made.addEventListener("click", action);
    return made;
  }

  function choice(label, options, action) {
    var made = element("select", "", { "aria-label": label });
    options.forEach(function (option) { made.appendChild(element("option", option[1], { value: option[0] })); });
    made.addEventListener("change", function () { action(made.value); });
    return made;
  }

  function besides() {
    if (redline.querySelector(".pair")) { return; }
    redline.querySelectorAll(".para > p").forEach(function (words) {
      var copy = words.cloneNode(true);
      copy.classList.add("pair");
      words.after(copy);
    });
  }

  function view(name) {
    ["beside", "only-earlier", "only-later"].forEach(function (known) { redline.classList.toggle(known, known === name); });
    if (name === "beside") { besides(); }
  }

  var wantedKind = "";
  var wantedSection = "";

  function filter() {
    redline.classList.toggle("filtered", wantedKind !== "" || wantedSection !== "");
    redline.querySelectorAll(".para").forEach(function (para) {
      var isKind = wantedKind === "" || para.classList.contains(wantedKind);
      var isThere = wantedSection === "" || para.getAttribute("data-section") === wantedSection;
      para.classList.toggle("wanted", isKind && isThere);
    });
    var shown = shownStops().length;
    place.textContent = shown + (shown === 1 ? " change" : " changes") + (shown < stops.length ? " of " + stops.length : "");
  }

  // Each paragraph belongs to the section whose head stands before it; only sections with changes are offered.
  function sections() {
    var found = [];
    var current = null;
    redline.querySelectorAll(".para").forEach(function (para) {
      if (para.classList.contains("section") && !para.closest("details.away")) {
        current = { id: String(found.length + 1), name: headOf(para), changes: 0 };
        found.push(current);
      }
      if (current) {
        para.setAttribute("data-section", current.id);
        current.changes += para.hasAttribute("data-change") ? 1 : 0;
      }
    });
    return found.filter(function (section) { return section.changes > 0; }).map(function (section) {
      return [section.id, section.name + " (" + section.changes + ")"];
    });
  }

  function headOf(para) {
    var words = para.querySelector("p").cloneNode(true);
    words.querySelectorAll("del").forEach(function (gone) { if (words.querySelector("ins")) { gone.remove(); } });
    var text = words.textContent.replace(/\s+/g, " ").trim();
    return text.length > 44 ? text.slice(0, 43) + "…" : text;
  }

  if (!stops.length) { return; }
  var place = element("span", stops.length + (stops.length === 1 ? " change" : " changes"), { role: "status" });
  var bar = element("div", "", { "class": "bar", role: "toolbar", "aria-label": "Changes" });
  [button("Previous", "p", function () { go(-1); }), place, button("Next", "n", function () { go(1); }),
    choice("View", [["", "Inline"], ["beside", "Side by side"], ["only-earlier", "Earlier text"], ["only-later", "Later text"]], view),
    choice("Show", [["", "All changes"], ["amended", "Amended"], ["moved", "Moved"], ["renumbered", "Renumbered"],
      ["inserted", "Inserted"], ["struck", "Struck"]], function (kind) { wantedKind = kind; filter(); }),
    choice("Section", [["", "All sections"]].concat(sections()), function (section) { wantedSection = section; filter(); })
  ].forEach(function (part) { bar.appendChild(part); });
  redline.appendChild(bar);

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { return; }
    if (event.key === "n") { go(1); } else if (event.key === "p") { go(-1); }
  });
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(location.hash.slice(1));
    if (target) { openAround(target); target.scrollIntoView({ block: "center" }); }
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (part) { part.open = true; });
  });
})();
