// Turns the form into an editor with highlighting, completion and tables. Without a script the form does the same, more plainly.
(() => {
  const form = document.querySelector("form.query");
  const place = document.getElementById("editor");
  if (!form || !place || !window.Yasgui) return;
  const endpoint = new URL("/sparql", location.href).href;
  const YasguiClass = window.Yasgui.default || window.Yasgui;
  const field = form.querySelector("textarea");
  form.hidden = true;
  const editor = new YasguiClass(place, {
    requestConfig: { endpoint },
    copyEndpointOnNewTab: true,
    autofocus: false,
    persistenceId: null,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    yasqe: { value: field.value, editorHeight: innerWidth < 640 ? "18rem" : "26rem", persistenceId: null, createShareableLink: yasqe => endpoint + "?query=" + encodeURIComponent(yasqe.getValue()) },
    yasr: { persistenceId: null }
  });
  // what YASGUI leaves out for keyboards and screen readers, again whenever it draws a part anew
  const name = () => {
    place.querySelectorAll(".yasqe textarea:not([aria-label])").forEach(field => field.setAttribute("aria-label", "Query"));
    place.querySelectorAll(".CodeMirror-scroll:not([tabindex='0'])").forEach(box => box.setAttribute("tabindex", "0"));
    place.querySelectorAll(".yasr_results:not([tabindex]), .dataTables_wrapper:not([tabindex])").forEach(box => box.setAttribute("tabindex", "0"));
    place.querySelectorAll("input:not([aria-label]), select:not([aria-label])").forEach(field => field.setAttribute("aria-label", field.placeholder || field.name || "Setting"));
    place.querySelectorAll(".tabsList[role]").forEach(list => list.removeAttribute("role"));
    place.querySelectorAll(".tabsList [role]").forEach(item => item.removeAttribute("role"));
    place.querySelectorAll(".tabsList [aria-selected]").forEach(item => {
      item.setAttribute("aria-current", item.getAttribute("aria-selected"));
      item.removeAttribute("aria-selected");
    });
  };
  new MutationObserver(name).observe(place, { childList: true, subtree: true });
  name();
  const tab = editor.getTab();
  if (tab) {
    tab.setQuery(field.value);
    // values without their types, as people read them; the switch above the table shows the types
    const table = tab.getYasr()?.plugins?.table;
    if (table) table.persistentConfig = { ...table.persistentConfig, compact: true };
    if (form.dataset.run) tab.query();
  }
  // A prepared query opens in a tab of its own, beside what is being written.
  for (const prepared of document.querySelectorAll(".prepared a[data-query]")) {
    prepared.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const opened = editor.addTab(true, { name: prepared.textContent });
      opened.setQuery(prepared.dataset.query);
      opened.query();
      place.scrollIntoView();
    });
  }
})();
