#!/usr/bin/env python3
"""Computes the numbers that the notebooks rest on a second time: from the N-Quads of the same articles, without SPARQL and without the server.

    headlines.py check EXECUTED_NOTEBOOKS QUADS    compares; a number that differs is an error
    headlines.py changed BEFORE AFTER              every notebook must show another number in one folder than in the other
"""
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

HS = "https://w3id.org/hearsay/ns#"
SCHEMA = "https://schema.org/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
ITSELF = "(the article itself)"
ACTOR = "north korea"
TERM = r'(<[^>]*>|"(?:[^"\\]|\\.)*"(?:\^\^<[^>]*>|@[\w-]+)?)'
LINE = re.compile(r"%s <([^>]*)> %s <[^>]*> \.\n?$" % (TERM, TERM))


def plain(term):
    """An IRI without its brackets, a literal without its quotes and datatype."""
    if term.startswith("<"):
        return term[1:-1]
    text = term[1:term.rindex('"')]
    return re.sub(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", unescaped, text)


def unescaped(match):
    escape = match.group(1)
    return chr(int(escape[1:], 16)) if escape[0] in "uU" else {"n": "\n", "t": "\t", "r": "\r"}.get(escape, escape)


class Quads:
    """What the quads say, whatever graph says it."""

    def __init__(self, file):
        self.values = defaultdict(set)
        self.nodes = defaultdict(set)
        with open(file, encoding="utf-8") as lines:
            for line in lines:
                subject, predicate, value = LINE.match(line).groups()
                self.values[plain(subject), predicate].add(plain(value))
                if predicate == TYPE:
                    self.nodes[plain(value)].add(plain(subject))

    def of(self, subject, predicate):
        return self.values.get((subject, predicate), set())

    def one(self, subject, predicate):
        return next(iter(self.of(subject, predicate)), None)

    def labels(self, nodes):
        return {label for node in nodes for label in self.of(node, LABEL)}

    def term(self, subject, local):
        return self.one(subject, HS + local).split("#")[1]


def superclasses():
    """Class to its own superclasses, as the ontology's files say them."""
    parents = {}
    for file in Path("ontology").glob("*.ttl"):
        for name, parent in re.findall(r"^hs:(\w+) a owl:Class[^;]*; rdfs:subClassOf hs:(\w+)", file.read_text(encoding="utf-8"), re.M):
            parents[name] = parent
    return parents


def kinds(name, parents):
    found = {name}
    while name in parents:
        name = parents[name]
        found.add(name)
    return found


class Claims:
    """The claims of the quads with what the numbers need."""

    def __init__(self, quads):
        self.quads = quads
        self.all = sorted(quads.nodes[HS + "Claim"])
        self.parents = superclasses()

    def says(self, claim):
        return self.quads.one(claim, HS + "says")

    def fillers(self, claim, *roles):
        return {node for role in roles for node in self.quads.of(self.says(claim), HS + role)}

    def kinds(self, claim):
        return kinds(self.quads.term(self.says(claim), "actionType"), self.parents)

    def publisher(self, claim):
        article = self.quads.one(claim, HS + "statedIn")
        return self.quads.labels(self.quads.of(article, SCHEMA + "publisher"))

    def speakers(self, claim):
        return self.quads.labels(self.quads.of(claim, HS + "innermostHolder")) or self.publisher(claim) or {ITSELF}

    def chain(self, claim):
        return self.quads.one(claim, HS + "holderChain") or ITSELF

    def published(self, claim):
        return self.quads.one(self.quads.one(claim, HS + "statedIn"), SCHEMA + "datePublished")


def start(quads, claims):
    numbers = {"articles": len(quads.nodes[SCHEMA + "NewsArticle"]), "claims": len(claims.all)}
    for word in ("affirmed", "denied", "withheld"):
        numbers[word] = sum(quads.term(claim, "polarity") == word for claim in claims.all)
    return numbers


def blame(quads, claims):
    harms = {"CyberAttack", "DataTheft", "Leak", "Ransom", "Phishing", "Disruption", "Threat", "Sponsorship"}
    blaming = {(claim, who, whom, harm) for claim in claims.all if quads.term(claim, "polarity") == "affirmed" for harm in claims.kinds(claim) & harms
               for who in claims.speakers(claim) for whom in quads.labels(claims.fillers(claim, "agent"))}
    answers = {(asked, claims.published(claim), answer, claim) for claim in claims.all if claims.published(claim)
               for asked in quads.labels(quads.of(claim, HS + "answers")) if "attacked sony" in asked.lower() for answer in quads.labels([claims.says(claim)])}
    pairs = {(yes, no, statement) for yes in claims.all if quads.term(yes, "polarity") == "affirmed" for no in claims.all
             if quads.term(no, "polarity") != "affirmed" and claims.says(yes) == claims.says(no) for statement in quads.labels([claims.says(yes)])}
    return {"claims that blame": len(blaming), "answers to who attacked Sony": len(answers), "contradicting pairs": len(pairs)}


def relays(quads, claims):
    def countries(claim):
        return {node for node in claims.fillers(claim, "via") if HS + "Country" in quads.of(node, TYPE) and quads.of(node, HS + "countryCode")}
    routed = [claim for claim in claims.all if countries(claim)]
    codes = {code for claim in claims.all if quads.term(claim, "polarity") == "affirmed" and claims.kinds(claim) & {"CyberAttack", "DataTheft", "Leak", "Disruption"}
             for node in claims.fillers(claim, "agent", "target", "via") for code in quads.of(node, HS + "countryCode")}
    return {"relay countries": len({name for claim in routed for name in quads.labels(countries(claim))}), "relay claims": len(routed),
            "sources of relay claims": len({claims.chain(claim) for claim in routed}), "countries in claims": len(codes)}


def sources(quads, claims):
    holder = {claim: quads.one(claim, HS + "innermostHolder") for claim in claims.all}
    papers = {claim: max(1, len(claims.publisher(claim))) for claim in claims.all}
    named = {claim for claim in claims.all if holder[claim] and "true" in quads.of(holder[claim], HS + "named")}
    own = {claim for claim in claims.all if not holder[claim]}
    links = [int(position) for claim in claims.all for link in quads.of(claim, HS + "chain") for position in quads.of(link, HS + "position")]
    count = lambda some: sum(papers[claim] for claim in some)
    return {"ownVoice": count(own), "named": count(named), "unnamed": count(set(claims.all) - own - named),
            "hedged": count(claim for claim in claims.all if quads.term(claim, "modality") != "certain"),
            "longest chain": max(links), "claims with a chain": sum(bool(quads.of(claim, HS + "chain")) for claim in claims.all)}


def dossier(quads, claims):
    takes_part = lambda claim, *roles: any(ACTOR in name.lower() for name in quads.labels(claims.fillers(claim, *roles)))
    everybody = ("agent", "target", "via", "object", "instrument", "place", "cause")
    edges = {(agent, target) for claim in claims.all for agent in quads.labels(claims.fillers(claim, "agent"))
             for target in quads.labels(claims.fillers(claim, "target")) if ACTOR in (agent + " " + target).lower()}
    return {"claims of what it did": sum(takes_part(claim, "agent") for claim in claims.all),
            "claims of what was done to it": sum(takes_part(claim, "target", "object") for claim in claims.all),
            "claims on the timeline": sum(takes_part(claim, *everybody) for claim in claims.all), "edges of the network": len(edges)}


def own(quads, claims):
    stated = {quads.one(claim, HS + "statedIn") for claim in claims.all}
    gaps = sum(not all(quads.of(article, SCHEMA + local) for local in ("datePublished", "publisher", "author")) or article not in stated
               for article in quads.nodes[SCHEMA + "NewsArticle"])
    number = len(claims.all)
    return {"loaded articles": len(quads.nodes[SCHEMA + "NewsArticle"]), "loaded claims": number, "rows of the table": number,
            "opinions and notes in STIX": number, "articles with gaps": gaps}


NOTEBOOKS = {"1-start-here": start, "2-who-blames-whom": blame, "3-relay-countries": relays, "4-sources-and-trust": sources, "5-dossier": dossier,
             "6-your-own-articles": own}


def shown(folder, name):
    """The numbers that the headline cell of an executed notebook printed."""
    cells = json.loads((Path(folder) / (name + ".ipynb")).read_text(encoding="utf-8"))["cells"]
    headline = [cell for cell in cells if cell["metadata"].get("hearsay", {}).get("headline")]
    text = "".join("".join(output.get("text", [])) for cell in headline for output in cell["outputs"])
    return {key: int(value) for key, value in re.findall(r"^(.+?) = (\d+)$", text, re.M)}


def check(folder, file):
    quads = Quads(file)
    claims = Claims(quads)
    wrong = 0
    for name, compute in NOTEBOOKS.items():
        expected, found = compute(quads, claims), shown(folder, name)
        wrong += expected != found
        print("%-22s %s" % (name, "as computed: " + ", ".join("%s %d" % pair for pair in found.items()) if expected == found
                            else "DIFFERS: shows %s, computed %s" % (found, expected)))
    return wrong


def changed(before, after):
    same = [name for name in NOTEBOOKS if shown(before, name) == shown(after, name)]
    print("unchanged though the articles changed: " + ", ".join(same) if same else "every notebook shows other numbers")
    return len(same)


if __name__ == "__main__":
    command = {"check": check, "changed": changed}[sys.argv[1]]
    sys.exit(1 if command(*sys.argv[2:]) else 0)
