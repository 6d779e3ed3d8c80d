package org.hearsay.server.page;

import static org.hearsay.server.html.Markup.action;
import static org.hearsay.server.html.Markup.all;
import static org.hearsay.server.html.Markup.attr;
import static org.hearsay.server.html.Markup.el;
import static org.hearsay.server.html.Markup.href;
import static org.hearsay.server.html.Markup.link;
import static org.hearsay.server.html.Markup.none;
import static org.hearsay.server.html.Markup.src;
import static org.hearsay.server.html.Markup.text;

import org.hearsay.server.html.Markup;

/** What all pages have around their own contents. */
public final class Layout {

    private Layout() {}

    /**
     * A page.
     *
     * @param title what it is about
     * @param head what it adds to the head
     * @param contents its contents
     * @return the whole document
     */
    public static String document(String title, Markup head, Markup... contents) {
        StringBuilder out = new StringBuilder("<!doctype html>\n");
        el("html", attr("lang", "en"),
                el("head",
                        el("meta", attr("charset", "utf-8")),
                        el("title", title.equals("Hearsay") ? title : title + " · Hearsay"),
                        el("meta", attr("name", "viewport"), attr("content", "width=device-width, initial-scale=1")),
                        el("meta", attr("name", "color-scheme"), attr("content", "light dark")),
                        el("link", attr("rel", "icon"), href("/assets/icon.svg"), attr("type", "image/svg+xml")),
                        el("link", attr("rel", "stylesheet"), href("/assets/hearsay.css")),
                        head,
                        el("script", src("/assets/hearsay.js"), attr("defer", ""))),
                el("body",
                        el("a.skip", href("#main"), text("Skip to the contents")),
                        header(),
                        el("main", attr("id", "main"), all(contents)),
                        footer()))
                .writeTo(out);
        return out.toString();
    }

    /** A page that adds nothing to its head. */
    public static String page(String title, Markup... contents) {
        return document(title, none(), contents);
    }

    private static Markup header() {
        return el("header.site",
                el("a.brand", href("/"), el("span.mark", attr("aria-hidden", "true"), text("“”")), text("Hearsay")),
                el("nav", attr("aria-label", "Main"),
                        link("/questions", "Questions"),
                        link("/actors", "Actors"),
                        link("/articles", "Articles"),
                        link("/map", "Map"),
                        link("/timeline", "Timeline"),
                        link("/sparql", "SPARQL"),
                        link("/ns", "Ontology")),
                el("form.search", attr("role", "search"), action("/search"),
                        el("label.hidden", attr("for", "q"), text("Search")),
                        el("input", attr("id", "q"), attr("name", "q"), attr("type", "search"), attr("placeholder", "Names and sentences"),
                                attr("maxlength", "200"), attr("autocomplete", "off"), attr("list", "suggestions")),
                        el("datalist", attr("id", "suggestions")),
                        el("button", attr("type", "submit"), text("Search"))));
    }

    private static Markup footer() {
        return el("footer.site",
                el("p", text("Nothing here is a fact: everything is somebody’s word, with the sentence in which it was read.")),
                el("p", link("/", "Home"), text(" · "), link("/sparql", "SPARQL endpoint"), text(" · "),
                        link("/.well-known/void", "About the data"), text(" · "), link("/ns", "Ontology")));
    }
}
