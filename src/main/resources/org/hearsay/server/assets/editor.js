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
    yasqe: { value: field.value, persistenceId: null, createShareableLink: yasqe => endpoint + "?query=" + encodeURIComponent(yasqe.getValue()) },
    yasr: { persistenceId: null }
  });
  const tab = editor.getTab();
  if (tab) {
    tab.setQuery(field.value);
    if (form.dataset.run) tab.query();
  }
})();
