package org.hearsay.frame.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotation.Sentence;
import org.hearsay.annotation.Token;

/**
 * Who does what to whom in a sentence, by Universal Dependencies. Voice, relative clauses, participles, control and raising, and shared
 * subjects and objects of coordinated verbs are undone here once for all frames. Words go in and out by their index in the sentence; what
 * is not found is an empty list, and nothing throws on a strange tree.
 */
public final class Arguments {

    /** Verbs whose subject, not their object, does what their infinitive or gerund says. */
    private static final Set<String> SUBJECT_CONTROL = Set.of(
            "promise", "threaten", "vow", "use", "utilize", "employ", "exploit", "leverage", "abuse", "deploy", "take", "need", "spend", "have",
            "continue", "waste", "send", "create", "build", "develop", "launch", "pay", "post", "make", "register", "set", "trick");

    private static final Set<String> TRANSITIVE = Set.of(
            "hit", "arrest", "charge", "indict", "accuse", "slap", "jail", "detain", "sanction", "breach", "seize", "extradite", "expose", "steal", "target", "cancel",
            "compromise", "blame", "deface", "hack", "ddos", "sue", "dismantle", "infect", "outlaw", "fine", "sentence", "convict");
    private static final Set<String> CHARGING = Set.of(
            "accuse", "suspect", "charge", "convict", "acquit", "blame", "indict", "arrest", "sanction", "condemn", "criticize", "criticise", "prosecute");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> CHARGE = Set.of("of", "for", "with", "from", "into");
    private static final int DEEPEST = 12;

    private final Tree tree;

    public Arguments(Sentence sentence) {
        tree = new Tree(sentence);
    }

    /** The sentence. */
    public Sentence sentence() {
        return tree.sentence();
    }

    /** Whether a verb is told in the passive, auxiliary or not: "was hacked", "data stolen from", "hacked emails". */
    public boolean isPassive(int verb) {
        return isPassive(verb, 0);
    }

    private boolean isPassive(int verb, int depth) {
        if (tree.hasExact(verb, "aux:pass") || tree.hasExact(verb, "obl:agent")) {
            return true;
        }
        boolean perfect = tree.has(verb, "obj") && tree.has(verb, "aux");
        if (tree.hasExact(verb, "nsubj:pass")) {
            return !perfect && (tree.has(verb, "aux") || tree.isPastParticiple(verb));
        }
        if (!tree.isPastParticiple(verb) || tree.has(verb, "obj") || tree.has(verb, "aux") || tree.has(verb, "nsubj")) {
            return isPassiveHeadline(verb);
        }
        return switch (tree.relation(verb)) {
            case "acl", "amod", "advcl", "xcomp" -> true;
            case "conj" -> depth < DEEPEST && tree.isVerb(tree.head(verb)) && isPassive(tree.head(verb), depth + 1);
            default -> isPassiveHeadline(verb);
        };
    }

    /** "Studio hacked by strangers", "Two men charged": a participle that looks like a past tense, without object but with an agent, or of a verb that needs one. */
    private boolean isPassiveHeadline(int verb) {
        String tag = tree.token(verb).xpos();
        boolean bare = (tag.equals("VBN") || tag.equals("VBD")) && !tree.has(verb, "obj") && !tree.has(verb, "aux") && !tree.has(verb, "ccomp");
        boolean relative = tree.deprel(verb).equals("acl:relcl") && tree.has(verb, "nsubj");
        return bare && !relative && (!agents(verb).isEmpty() || TRANSITIVE.contains(tree.lemma(verb)) && !tree.has(verb, "xcomp"));
    }

    /** Who does it. */
    public List<Integer> subjects(int word) {
        return tree.isVerb(word) && isPassive(word) ? conjuncts(agents(word)) : conjuncts(surface(word, 0));
    }

    /** What it is done to. */
    public List<Integer> objects(int verb) {
        return isPassive(verb) ? conjuncts(surface(verb, 0)) : conjuncts(activeObjects(verb));
    }

    /** To whom: the indirect object, or the subject of a passive that keeps an object or a clause. */
    public List<Integer> indirectObjects(int verb) {
        return conjuncts(tree.children(verb, "iobj"));
    }

    private List<Integer> agents(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (tree.relation(child).equals("obl") && tree.isMarked(child, BY) && !tree.isVerb(child) && !tree.deprel(child).equals("obl:tmod")) {
                found.add(antecedent(child));
            }
        }
        return found;
    }

    private List<Integer> activeObjects(int verb) {
        List<Integer> own = antecedents(tree.children(verb, "obj"));
        if (own.isEmpty()) {
            own = tree.children(verb, "obl").stream().filter(this::isCounted).toList();
        }
        if (!own.isEmpty()) {
            return own;
        }
        if (tree.deprel(verb).startsWith("acl") && isGap(verb)) {
            return List.of(tree.head(verb));
        }
        return sharedObjects(verb);
    }

    /** "at least five sites", which parsers take for a circumstance. */
    private boolean isCounted(int noun) {
        for (int child : tree.children(noun, "case")) {
            if (tree.form(child).equals("at") && child + 1 < tree.size() && (tree.form(child + 1).equals("least") || tree.form(child + 1).equals("most")) && tree.has(noun, "nummod")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a relative clause lacks its object: "the data that hackers stole", "the data hackers stole". */
    private boolean isGap(int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj");
        return tree.deprel(verb).equals("acl:relcl")
                && !subjects.isEmpty()
                && subjects.stream().noneMatch(tree::isRelativizer)
                && tree.children(verb, "obl", "advmod").stream().noneMatch(tree::isRelativizer)
                && !tree.has(verb, "ccomp") && !tree.has(verb, "xcomp");
    }

    /** "hacked and leaked the emails": one object of both verbs, wherever the tree hangs it. */
    private List<Integer> sharedObjects(int verb) {
        if (tree.relation(verb).equals("conj") && tree.isVerb(tree.head(verb)) && !isPassive(verb)) {
            return antecedents(tree.children(tree.head(verb), "obj").stream().filter(o -> o > verb).toList());
        }
        for (int next : tree.children(verb, "conj")) {
            if (tree.isVerb(next) && next - verb <= 3 && !isPassive(next)) {
                return antecedents(tree.children(next, "obj"));
            }
        }
        return List.of();
    }

    /** The subject on the surface, before voice is undone. */
    private List<Integer> surface(int word, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        List<Integer> own = tree.children(word, "nsubj");
        if (!own.isEmpty()) {
            return antecedents(own);
        }
        int head = tree.head(word);
        if (head == Token.ROOT) {
            return List.of();
        }
        return switch (tree.relation(word)) {
            case "acl" -> ofAdnominal(word, head, depth);
            case "amod" -> tree.isVerb(word) ? List.of(head) : List.of();
            case "xcomp", "ccomp" -> tree.deprel(head).equals("acl:relcl") && tree.isFiniteForm(word) ? List.of(tree.head(head)) : controlled(head, depth);
            case "advcl" -> ofAdverbial(word, head, depth);
            case "obl", "nmod" -> isGerund(word) ? ofAdverbial(word, head, depth) : List.of();
            case "obj", "nsubj" -> isGerund(word) ? ofGerund(word, head, depth) : List.of();
            case "conj" -> sharesSubject(word, head) ? surface(head, depth + 1) : List.of();
            default -> List.of();
        };
    }

    private boolean sharesSubject(int word, int head) {
        return tree.isVerb(word) == tree.isVerb(head) || tree.has(head, "cop") || tree.has(word, "cop");
    }

    private boolean isGerund(int word) {
        return tree.token(word).xpos().equals("VBG") || tree.isVerb(word);
    }

    private List<Integer> ofAdnominal(int word, int noun, int depth) {
        boolean infinitive = tree.isMarked(word, TO);
        int charging = tree.isMarked(word, CHARGE) ? chargingAbove(noun) : Token.ROOT;
        if (charging != Token.ROOT) {
            return ofAdverbial(word, charging, depth + 1);
        }
        if (!infinitive || !isContentNoun(noun)) {
            return List.of(noun);
        }
        List<Integer> owners = possessors(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> by = tree.children(noun, "nmod").stream().filter(n -> tree.isMarked(n, Set.of("by", "of", "for"))).toList();
        return by.isEmpty() ? ofNounComplement(noun, depth) : by;
    }

    /** "its role in hacking", "took responsibility for hacking", "is responsible for hacking". */
    private List<Integer> ofNounComplement(int noun, int depth) {
        List<Integer> owners = possessors(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> own = surface(noun, depth + 1);
        int verb = verbAbove(noun);
        return own.isEmpty() && verb != Token.ROOT ? deep(verb, depth + 1) : own;
    }

    /** The verb that a noun is an object or circumstance of, through the nouns that it is a part of. */
    private int verbAbove(int noun) {
        int at = noun;
        for (int steps = 0; steps < 6 && at != Token.ROOT; steps++) {
            if (tree.isVerb(at)) {
                return at;
            }
            at = switch (tree.relation(at)) {
                case "obj", "obl", "nmod" -> tree.head(at);
                default -> Token.ROOT;
            };
        }
        return Token.ROOT;
    }

    /** Nouns whose infinitive says what somebody does, and not what they themselves do: "decision to cancel" but "group to attack". */
    private static final Set<String> CONTENT_NOUNS = Set.of(
            "decision", "plan", "attempt", "effort", "move", "threat", "order", "promise", "pledge", "vow", "campaign", "bid", "intention", "intent",
            "desire", "ability", "right", "power", "request", "demand", "call", "agreement", "deal", "operation", "plot", "conspiracy", "scheme",
            "proposal", "offer", "way", "chance", "opportunity", "need", "reason", "authority", "step", "measure", "willingness", "capability");

    private boolean isContentNoun(int noun) {
        return CONTENT_NOUNS.contains(tree.lemma(noun));
    }

    private List<Integer> ofGerund(int word, int verb, int depth) {
        List<Integer> owners = possessors(word);
        return owners.isEmpty() && tree.relation(word).equals("obj") ? deep(verb, depth + 1) : owners;
    }

    /** Who does what an infinitive or gerund says that a verb governs. */
    private List<Integer> controlled(int governor, int depth) {
        if (!tree.isVerb(governor) || isPassive(governor)) {
            return surface(governor, depth + 1);
        }
        List<Integer> objects = antecedents(tree.children(governor, "obj", "iobj"));
        return objects.isEmpty() || SUBJECT_CONTROL.contains(tree.lemma(governor)) ? surface(governor, depth + 1) : objects;
    }

    private List<Integer> ofAdverbial(int word, int governor, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        int charging = tree.isMarked(word, CHARGE) && !CHARGING.contains(tree.lemma(governor)) ? chargingAbove(governor) : Token.ROOT;
        if (charging != Token.ROOT && (!tree.isVerb(governor) || tree.isMarked(word, OF))) {
            return ofAdverbial(word, charging, depth + 1);
        }
        if (!tree.isVerb(governor)) {
            return ofNounComplement(governor, depth);
        }
        if (tree.isMarked(word, CHARGE) && !SUBJECT_CONTROL.contains(tree.lemma(governor))) {
            List<Integer> charged = isPassive(governor) ? surface(governor, depth + 1) : antecedents(tree.children(governor, "obj"));
            return charged.isEmpty() ? surface(governor, depth + 1) : charged;
        }
        return tree.isMarked(word, TO) || tree.isMarked(word, BY) ? deep(governor, depth + 1) : surface(governor, depth + 1);
    }

    /** The verb of an accusation above a noun that the tree hangs its gerund on: "accused by the agency of hacking". */
    private int chargingAbove(int noun) {
        int at = noun;
        for (int steps = 0; steps < 4 && at != Token.ROOT; steps++) {
            if (CHARGING.contains(tree.lemma(at))) {
                return at;
            }
            at = tree.head(at);
        }
        return Token.ROOT;
    }

    private List<Integer> deep(int verb, int depth) {
        return isPassive(verb) ? agents(verb) : surface(verb, depth);
    }

    /** Whose it is: "Sony's", "its", "whose". */
    public List<Integer> possessors(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (tree.deprel(child).equals("nmod:poss")) {
                found.add(antecedent(child));
            }
        }
        return conjuncts(found);
    }

    /** Names, nouns and adjectives before a noun, nearest last; also those of its parts: "Sony Pictures hack". */
    public List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            boolean before = child < noun && !tree.deprel(child).equals("nmod:poss");
            if (before && (tree.relation(child).equals("compound") || tree.relation(child).equals("amod") || tree.relation(child).equals("nmod"))) {
                found.add(child);
            }
        }
        return conjuncts(found);
    }

    /** What stands beside a noun as another name, on either side, or as the name that it is a title of, and what it is said to be or is said of it. */
    public List<Integer> appositions(int noun) {
        Set<Integer> found = new LinkedHashSet<>(tree.children(noun, "appos"));
        boolean title = tree.deprel(noun).equals("nmod:desc");
        if ((tree.relation(noun).equals("appos") || title) && tree.head(noun) != Token.ROOT) {
            found.add(tree.head(noun));
        }
        for (int name : tree.children(noun, "flat")) {
            if (tree.token(noun).upos().equals("NOUN") && tree.token(name).upos().equals("PROPN")) {
                found.add(name);
            }
        }
        if (tree.has(noun, "cop")) {
            found.addAll(surface(noun, 0));
        } else if (tree.relation(noun).equals("xcomp")) {
            found.addAll(surface(noun, 0));
        } else if (tree.relation(noun).equals("obj") && BECOMING.contains(tree.lemma(tree.head(noun)))) {
            found.addAll(surface(tree.head(noun), 0));
        }
        return conjuncts(new ArrayList<>(found));
    }

    /** What a verb or its subject is said to be: "called it an attack", "is an attack". */
    public List<Integer> predicates(int word) {
        List<Integer> found = new ArrayList<>(tree.children(word, "xcomp").stream().filter(x -> !tree.isVerb(x)).toList());
        if ((tree.relation(word).equals("nsubj")) && tree.has(tree.head(word), "cop")) {
            found.add(tree.head(word));
        }
        return conjuncts(found);
    }

    /** The finite clauses that a word governs: "said that …", "the claim that …". */
    public List<Integer> clauses(int word) {
        List<Integer> found = new ArrayList<>(tree.children(word, "ccomp").stream().filter(c -> !goesOn(word, c)).toList());
        for (int child : tree.children(word, "acl")) {
            if (tree.isMarked(child, Set.of("that", "whether", "if")) || isThatBehind(word)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether a gerund behind a comma tells what somebody said further, rather than what they said: "it is over, he said, adding that …". */
    private boolean goesOn(int word, int clause) {
        if (clause <= word || !tree.token(clause).xpos().equals("VBG") || tree.has(clause, "nsubj") || tree.has(clause, "mark") || tree.has(clause, "aux")) {
            return false;
        }
        int first = clause;
        for (int child : tree.children(clause)) {
            first = child < first && !tree.token(child).upos().equals("PUNCT") ? child : first;
        }
        return tree.form(first - 1).equals(",");
    }

    /** Whether the conjunction "that" follows a noun, wherever the tree hangs it. */
    private boolean isThatBehind(int noun) {
        return noun + 1 < tree.size() && tree.form(noun + 1).equals("that") && tree.token(noun + 1).xpos().equals("IN");
    }

    /** The infinitives that a word governs, and its bare gerunds: "threatened to …", "a plan to …", "denied hacking …". */
    public List<Integer> infinitives(int word) {
        return tree.children(word, "xcomp", "acl", "advcl").stream().filter(c -> tree.isMarked(c, TO) || tree.relation(c).equals("xcomp") && isGerund(c)).toList();
    }

    /** Whether all of some words, in lower case, stand somewhere in the sentence. */
    public boolean hasWords(List<String> words) {
        for (String word : words) {
            if (!tree.hasForm(word)) {
                return false;
            }
        }
        return true;
    }

    /** What a preposition of one or several words governs below a word; gerunds too, and what a participle like one governs: "affecting the browser". */
    public List<Integer> governedBy(int word, List<String> preposition) {
        if (!hasWords(preposition)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        if (preposition.size() == 1) {
            Set<String> form = Set.of(preposition.get(0));
            for (int child : throughAdverbs(word)) {
                if (isOblique(child) && tree.isMarked(child, form) && !isPartOfPhrase(child, preposition.get(0))) {
                    found.add(antecedent(child));
                } else if (tree.relation(child).equals("acl") && form.contains(tree.form(child))) {
                    found.addAll(activeObjects(child));
                }
            }
        } else {
            phrases(word, preposition, found);
        }
        return conjuncts(found);
    }

    /** The words below a word, and those that trees hang on an adverb between: "in locations overseas, including …". */
    private List<Integer> throughAdverbs(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(word)) {
            found.add(child);
            if (tree.relation(child).equals("advmod")) {
                for (int below : tree.children(child)) {
                    found.add(below);
                }
            }
        }
        return found;
    }

    /** What a preposition governs that stands right behind a word, wherever the tree hangs it. */
    public List<Integer> governedBehind(int word, List<String> preposition) {
        int marker = word + 1;
        boolean there = preposition.size() == 1 && marker < tree.size() && tree.form(marker).equals(preposition.get(0)) && tree.relation(marker).equals("case");
        return there && tree.head(marker) > marker ? conjuncts(List.of(antecedent(tree.head(marker)))) : List.of();
    }

    /** Whether "of" is only the end of "out of" and the like. */
    private boolean isPartOfPhrase(int child, String preposition) {
        return preposition.equals("of") && tree.children(child, "case").size() > 1;
    }

    private boolean isOblique(int child) {
        return switch (tree.relation(child)) {
            case "obl", "nmod", "advcl", "acl", "xcomp" -> true;
            default -> false;
        };
    }

    /** Finds "on behalf of": its words in a row below the word, the last of them marking what it governs. */
    private void phrases(int word, List<String> preposition, List<Integer> found) {
        for (int last = preposition.size() - 1; last < tree.size(); last++) {
            int first = last - preposition.size() + 1;
            if (isPhrase(first, preposition)) {
                int governed = tree.relation(last).equals("fixed") ? tree.head(tree.head(last)) : tree.head(last);
                if (governed != Token.ROOT && governed > last && reaches(governed, word)) {
                    found.add(antecedent(governed));
                }
            }
        }
    }

    private boolean isPhrase(int first, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tree.form(first + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands below another without a verb between. */
    private boolean reaches(int below, int above) {
        int at = tree.head(below);
        for (int steps = 0; at != Token.ROOT && steps < 4; steps++) {
            if (at == above) {
                return true;
            }
            if (tree.isVerb(at)) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** The words joined to these by coordination or named as their parts ("including A and B", "such as A"), after each of them. */
    public List<Integer> conjuncts(List<Integer> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Set<Integer> all = new LinkedHashSet<>();
        words.forEach(word -> addConjuncts(word, all));
        return new ArrayList<>(all);
    }

    private void addConjuncts(int word, Set<Integer> all) {
        int counted = counted(word, 0);
        if (counted != word) {
            addConjuncts(counted, all);
        } else if (!all.add(word)) {
            return;
        }
        for (int child : tree.children(word)) {
            boolean joined = tree.relation(child).equals("conj") && tree.isVerb(child) == tree.isVerb(word);
            boolean part = (tree.relation(child).equals("nmod") || tree.relation(child).equals("obl")) && tree.isMarked(child, EXAMPLES);
            if (joined || part) {
                addConjuncts(child, all);
            }
        }
    }

    /** What a quantity is a quantity of: files in "a large number of files"; any other word stands for itself. */
    private int counted(int word, int depth) {
        if (depth > 3 || !QUANTITIES.contains(tree.lemma(word)) || tree.token(word).upos().equals("PROPN")) {
            return word;
        }
        for (int child : tree.children(word)) {
            if (tree.relation(child).equals("nmod") && tree.isMarked(child, OF) && tree.token(child).upos().equals("NOUN")) {
                return counted(child, depth + 1);
            }
        }
        return word;
    }

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> QUANTITIES = Set.of(
            "number", "amount", "lot", "dozen", "hundred", "thousand", "million", "billion", "ten", "score", "majority", "couple", "handful", "variety",
            "range", "series", "string", "spate", "wave", "quantity", "plenty", "bunch", "trove", "kind", "type", "sort", "set", "terabyte", "gigabyte",
            "megabyte", "part", "portion", "piece", "bit", "pair", "one", "some", "many", "most", "all", "several", "any", "each", "none", "rest", "total",
            "batch", "tranche", "tens", "hundreds", "thousands", "millions", "billions", "dozens", "percent", "%", "half", "third", "quarter", "minute");
    private static final Set<String> LINKING = Set.of("ADP", "CCONJ", "DET", "PUNCT");
    /** Verbs whose object says what their subject is, though parsers take it for one. */
    private static final Set<String> BECOMING = Set.of("become", "remain", "constitute", "be");
    private static final Set<String> EXAMPLES = Set.of("including", "such", "like");

    private List<Integer> antecedents(List<Integer> words) {
        return words.stream().map(this::antecedent).distinct().toList();
    }

    /** Whether nothing stands between two words but prepositions, conjunctions, articles and commas. */
    public boolean isBeside(int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if (!LINKING.contains(tree.token(i).upos())) {
                return false;
            }
        }
        return before < after;
    }

    /** The noun phrase of a head. */
    public Phrase nominal(int head) {
        return Phrase.nominal(tree, head);
    }

    /** A word with what belongs to its form: a verb with "be" and "have", a noun with its determiner and modifiers, without possessors. */
    public Phrase group(int word) {
        return Phrase.group(tree, word);
    }

    /** The clause of a head. */
    public Phrase clause(int head) {
        return Phrase.clause(tree, head);
    }

    /** What a predicating preposition is said of: "X is behind it", "the group behind it"; the preposition is given by the noun it marks. */
    public List<Integer> subjectsOfPreposition(int governed) {
        return switch (tree.relation(governed)) {
            case "nmod" -> conjuncts(List.of(antecedent(tree.head(governed))));
            case "obl" -> conjuncts(surface(tree.head(governed), 0));
            default -> conjuncts(surface(governed, 0));
        };
    }

    /** What an adjective is said of. */
    public List<Integer> bearers(int adjective) {
        String relation = tree.relation(adjective);
        if ((relation.equals("amod") || relation.equals("acl")) && !tree.has(adjective, "nsubj")) {
            return conjuncts(List.of(antecedent(tree.head(adjective))));
        }
        return conjuncts(surface(adjective, 0));
    }

    /** What a relative pronoun stands for: the noun that its clause hangs on, or else the one before it; any other word stands for itself. */
    public int antecedent(int word) {
        if (!tree.isRelativizer(word)) {
            return word;
        }
        int at = word;
        for (int steps = 0; steps < DEEPEST && at != Token.ROOT; steps++) {
            if (tree.deprel(at).equals("acl:relcl") && tree.head(at) < word) {
                return tree.head(at) == Token.ROOT ? word : tree.head(at);
            }
            at = tree.head(at);
        }
        return tree.form(word).startsWith("wh") ? nounBefore(word) : word;
    }

    private int nounBefore(int word) {
        for (int before = word - 1; before >= 0 && before >= word - 2; before--) {
            String upos = tree.token(before).upos();
            if (upos.equals("NOUN") || upos.equals("PROPN")) {
                boolean part = tree.relation(before).equals("flat") || tree.relation(before).equals("compound");
                return part && tree.head(before) != Token.ROOT && tree.head(before) < word ? tree.head(before) : before;
            }
        }
        return word;
    }
}
