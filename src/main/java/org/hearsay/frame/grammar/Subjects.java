package org.hearsay.frame.grammar;

import java.util.List;
import java.util.Set;
import org.hearsay.annotation.Token;

/** Subjects on the surface, before voice is undone, through participles, control, gerunds and coordination. */
final class Subjects {

    /** Verbs whose subject, not their object, does what their infinitive or gerund says. */
    private static final Set<String> SUBJECT_CONTROL = Set.of(
            "promise", "threaten", "vow", "use", "utilize", "employ", "exploit", "leverage", "abuse", "deploy", "take", "need", "spend", "have",
            "continue", "waste", "send", "create", "build", "develop", "launch", "pay", "post", "make", "register", "set", "trick",
            "join", "combine", "pool", "imitate", "impersonate", "mimic", "spoof", "pose", "hack", "breach", "attack", "infiltrate", "compromise", "penetrate", "infect",
            "hijack", "steal", "access", "bombard", "manipulate", "modify", "install", "plant", "insert", "embed", "distribute", "publish", "buy", "purchase", "rent",
            "borrow", "fake", "forge", "apply", "adopt", "establish", "found", "open", "write", "conduct", "operate", "run", "gather", "collect");
    /** Nouns whose infinitive says what somebody does, and not what they themselves do: "decision to cancel" but "group to attack". */
    private static final Set<String> CONTENT_NOUNS = Set.of(
            "decision", "plan", "attempt", "effort", "move", "threat", "order", "promise", "pledge", "vow", "campaign", "bid", "intention", "intent",
            "desire", "ability", "right", "power", "request", "demand", "call", "agreement", "deal", "operation", "plot", "conspiracy", "scheme",
            "proposal", "offer", "way", "chance", "opportunity", "need", "reason", "authority", "step", "measure", "willingness", "capability");
    /** Verbs whose object, not their subject, does what their infinitive says, wherever the tree hangs it: "was hired by the bank to look into it". */
    private static final Set<String> HIRING = Set.of(
            "hire", "ask", "tell", "order", "instruct", "commission", "contract", "retain", "enlist", "recruit", "urge", "task", "train", "direct",
            "contact", "engage", "appoint", "invite", "allow", "enable", "permit", "encourage", "authorize", "authorise", "bribe", "give");
    /** Nouns for having done what a gerund says: "claimed responsibility for hacking". */
    private static final Set<String> OWNED = Set.of("responsibility", "credit", "blame", "role", "part", "hand", "involvement", "guilt", "success", "aim", "goal", "purpose");
    /** Verbs whose subject stops or meets what others attempt. */
    private static final Set<String> STOPPING = Set.of(
            "thwart", "foil", "stop", "prevent", "block", "detect", "avert", "repel", "disrupt", "uncover", "notice", "spot", "report", "reveal", "suffer", "face", "investigate", "defeat");
    /** What parsers take for an object and is when something was done: "decided a few days later to pay". */
    private static final Set<String> PERIODS = Set.of("second", "minute", "hour", "day", "week", "month", "year", "today", "yesterday");
    /** Objects that tell or last, and whose gerund says what their verb's subject does: "issued a statement saying", "spent hours praising". */
    private static final Set<String> TELLING = Set.of(
            "statement", "release", "letter", "email", "e-mail", "tweet", "report", "article", "petition", "ad", "note", "notice", "memo", "paper", "op-ed",
            "motion", "lawsuit", "suit", "brief", "speech", "website", "time", "turn", "history", "record", "career", "point", "trouble");
    private static final Set<String> OWNING = Set.of("for", "in", "of");
    private static final Set<String> OCCASION = Set.of("over", "amid", "despite");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> PENALTIES = Set.of("sanction", "charge", "fine", "penalty", "ban", "indictment");
    private static final Set<String> LAID_ON = Set.of("on", "against", "upon");
    private static final Set<String> ON = Set.of("on", "upon");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> BY = Set.of("by");
    private static final int DEEPEST = 12;

    private final Tree tree;
    private final Voice voice;
    private final Relatives relatives;
    private final Modifiers modifiers;
    private final Charges charges;

    Subjects(Tree tree, Voice voice, Relatives relatives, Modifiers modifiers, Charges charges) {
        this.tree = tree;
        this.voice = voice;
        this.relatives = relatives;
        this.modifiers = modifiers;
        this.charges = charges;
    }

    /** The subject on the surface, before voice is undone. */
    List<Integer> of(int word) {
        return surface(word, 0);
    }

    private List<Integer> surface(int word, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        List<Integer> own = tree.children(word, "nsubj");
        if (!own.isEmpty()) {
            return relatives.antecedents(own);
        }
        int head = tree.head(word);
        if (head == Token.ROOT) {
            return List.of();
        }
        return switch (tree.relation(word)) {
            case "acl" -> ofAdnominal(word, head, depth);
            case "amod" -> tree.isVerb(word) ? List.of(head) : List.of();
            case "xcomp", "ccomp" -> ofComplement(word, head, depth);
            case "advcl" -> ofAdverbial(word, head, depth);
            case "obl", "nmod" -> tree.isGerund(word) ? ofAdverbial(word, head, depth) : List.of();
            case "obj", "nsubj" -> tree.isGerund(word) ? ofGerund(word, head, depth) : List.of();
            case "parataxis" -> voice.isBehindNoun(word) ? List.of(word - 1) : List.of();
            case "conj" -> sharesSubject(word, head) ? surface(head, depth + 1) : List.of();
            default -> List.of();
        };
    }

    /** Who does what a complement says; of one with a finite verb of its own never who says it, but what the tree took for an object: "it seems [data were lost]". */
    private List<Integer> ofComplement(int word, int head, int depth) {
        if (tree.deprel(head).equals("acl:relcl") && tree.isFiniteForm(word)) {
            return List.of(tree.head(head));
        }
        boolean finite = tree.children(word, "aux").stream().anyMatch(tree::isFiniteForm);
        return finite && tree.relation(word).equals("ccomp") ? tree.children(head, "obj") : controlled(head, depth);
    }

    private boolean sharesSubject(int word, int head) {
        return tree.isVerb(word) == tree.isVerb(head) || tree.has(head, "cop") || tree.has(word, "cop");
    }

    private List<Integer> ofAdnominal(int word, int noun, int depth) {
        boolean infinitive = tree.isMarked(word, TO);
        int charging = charges.isCharge(word) ? charges.above(noun) : Token.ROOT;
        if (charging != Token.ROOT) {
            return ofAdverbial(word, charging, depth + 1);
        }
        int object = objectAbove(noun);
        if (infinitive && object != Token.ROOT && !isContentNoun(noun) && SUBJECT_CONTROL.contains(tree.lemma(tree.head(object)))) {
            return deep(tree.head(object), depth + 1);
        }
        boolean saying = tree.isGerund(word) && tree.relation(noun).equals("obj") && (TELLING.contains(tree.lemma(noun)) || PERIODS.contains(tree.lemma(noun)));
        if (saying && tree.isVerb(tree.head(noun))) {
            List<Integer> teller = deep(tree.head(noun), depth + 1);
            return teller.isEmpty() ? List.of(noun) : teller;
        }
        if (tree.isMarked(word, OWNING) && OWNED.contains(tree.lemma(noun))) {
            return ofNounComplement(noun, depth);
        }
        if (!infinitive || !isContentNoun(noun)) {
            return List.of(noun);
        }
        List<Integer> owners = modifiers.possessors(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        // "a Russian attempt to hack the agency"
        List<Integer> people = tree.children(noun, "amod").stream().filter(m -> m < noun && m > 0 && Character.isUpperCase(tree.token(m).form().charAt(0))).toList();
        if (!people.isEmpty()) {
            return people;
        }
        List<Integer> by = tree.children(noun, "nmod").stream().filter(n -> tree.isMarked(n, Set.of("by", "of", "for"))).toList();
        return by.isEmpty() ? ofNounComplement(noun, depth) : by;
    }

    /** The object that a noun is or is a part of: "hacked the servers of the bank [and the shops] to steal"; the root if it is of none. */
    private int objectAbove(int noun) {
        int at = noun;
        for (int steps = 0; steps < 6 && Set.of("conj", "nmod", "appos").contains(tree.relation(at)); steps++) {
            at = tree.head(at);
        }
        return tree.relation(at).equals("obj") ? at : Token.ROOT;
    }

    private boolean isContentNoun(int noun) {
        return CONTENT_NOUNS.contains(tree.lemma(noun));
    }

    /** "its role in hacking", "took responsibility for hacking", "is responsible for hacking". */
    private List<Integer> ofNounComplement(int noun, int depth) {
        List<Integer> owners = modifiers.possessors(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> own = surface(noun, depth + 1);
        int verb = verbAbove(noun);
        if (verb != Token.ROOT && isContentNoun(noun) && STOPPING.contains(tree.lemma(verb))) {
            return List.of();
        }
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

    private List<Integer> ofGerund(int word, int verb, int depth) {
        List<Integer> owners = modifiers.possessors(word);
        return owners.isEmpty() && tree.relation(word).equals("obj") ? deep(verb, depth + 1) : owners;
    }

    /** Who does what an infinitive or gerund says that a verb governs. */
    private List<Integer> controlled(int governor, int depth) {
        if (!tree.isVerb(governor) || voice.isPassive(governor)) {
            return surface(governor, depth + 1);
        }
        List<Integer> own = tree.children(governor, "obj", "iobj").stream().filter(o -> !PERIODS.contains(tree.lemma(o))).toList();
        List<Integer> objects = relatives.antecedents(isGapBelow(governor, own) ? List.of() : own);
        if (objects.isEmpty() && HIRING.contains(tree.lemma(governor)) && gap(governor) != Token.ROOT) {
            return List.of(gap(governor));
        }
        return objects.isEmpty() || SUBJECT_CONTROL.contains(tree.lemma(governor)) ? surface(governor, depth + 1) : objects;
    }

    /** "A flaw that the bank failed to mend": what is mended, and fails nobody. */
    private boolean isGapBelow(int governor, List<Integer> objects) {
        return !HIRING.contains(tree.lemma(governor)) && !objects.isEmpty() && objects.stream().allMatch(tree::isRelativizer);
    }

    /** What a relative clause is about, whose object it lacks: "the student who they allege the agency hired". */
    private int gap(int verb) {
        int at = verb;
        while (tree.relation(at).equals("ccomp") && tree.head(at) != Token.ROOT) {
            at = tree.head(at);
        }
        boolean own = tree.children(verb, "nsubj").stream().anyMatch(s -> !tree.isRelativizer(s));
        return own && tree.deprel(at).equals("acl:relcl") ? tree.head(at) : Token.ROOT;
    }

    private List<Integer> ofAdverbial(int word, int governor, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        int charging = charges.isCharge(word) && !charges.isCharging(governor) ? charges.above(governor) : Token.ROOT;
        if (charging != Token.ROOT && (!tree.isVerb(governor) || tree.isMarked(word, OF))) {
            return ofAdverbial(word, charging, depth + 1);
        }
        if (tree.token(governor).upos().equals("ADV") && tree.head(governor) != Token.ROOT) {
            return ofAdverbial(word, tree.head(governor), depth + 1);
        }
        if (tree.isMarked(word, OCCASION) && !charges.isCharge(word)) {
            return List.of(); // "summoned the ambassador over the hacking of parliament"
        }
        if (!tree.isVerb(governor)) {
            return isPoser(word, governor) ? List.of(governor) : ofNounComplement(governor, depth);
        }
        if (charges.isCharge(word) && !SUBJECT_CONTROL.contains(tree.lemma(governor))) {
            List<Integer> punished = punished(governor);
            if (!punished.isEmpty()) {
                return punished;
            }
            List<Integer> charged = voice.isPassive(governor) ? surface(governor, depth + 1) : relatives.antecedents(tree.children(governor, "obj"));
            return charged.isEmpty() || tree.isVerb(word) && charged.stream().allMatch(this::isShare) ? surface(governor, depth + 1) : charged;
        }
        if (tree.isMarked(word, TO) && HIRING.contains(tree.lemma(governor))) {
            return controlled(governor, depth);
        }
        int called = tree.isMarked(word, TO) && tree.lemma(governor).equals("call") ? calledOn(governor, word) : Token.ROOT;
        if (called != Token.ROOT) {
            return List.of(called);
        }
        int attempt = tree.isMarked(word, TO) ? contentBefore(word, governor) : Token.ROOT;
        if (attempt != Token.ROOT) {
            return ofAdnominal(word, attempt, depth + 1);
        }
        return tree.isMarked(word, TO) || tree.isMarked(word, BY) || isBehindAgent(word, governor) ? deep(governor, depth + 1) : surface(governor, depth + 1);
    }

    /** Whom a penalty is laid on: "imposed sanctions on two men for hacking". */
    private List<Integer> punished(int verb) {
        boolean penalty = tree.children(verb, "obj").stream().anyMatch(o -> PENALTIES.contains(tree.lemma(o)));
        return penalty ? tree.children(verb, "obl").stream().filter(o -> tree.isMarked(o, LAID_ON)).toList() : List.of();
    }

    /** Who is to do something: "called on the ministry to ban it". */
    private int calledOn(int governor, int infinitive) {
        return tree.children(governor, "obl").stream().filter(o -> o < infinitive && tree.isMarked(o, ON)).findFirst().orElse(Token.ROOT);
    }

    /** The object whose content an infinitive is, though the tree hangs it on the verb: "foiled an attempt by hackers to enter". */
    private int contentBefore(int infinitive, int verb) {
        return tree.children(verb, "obj").stream().filter(o -> o < infinitive && isContentNoun(o)).findFirst().orElse(Token.ROOT);
    }

    /** Whether a bare gerund stands behind who acts in a passive: "was robbed by a man posing as a clerk". */
    private boolean isBehindAgent(int word, int governor) {
        return tree.token(word).xpos().equals("VBG") && tree.children(word, "mark", "case").isEmpty() && voice.isPassive(governor) && voice.agents(governor).stream().anyMatch(a -> governor < a && a < word);
    }

    /** Whether a gerund without a conjunction describes the noun before it: "a man posing as a clerk". */
    private boolean isPoser(int gerund, int noun) {
        return gerund > noun && tree.token(gerund).xpos().equals("VBG") && tree.children(gerund, "mark", "case").isEmpty() && tree.isNominal(noun) && !tree.has(noun, "cop") && !isShare(noun);
    }

    /** What somebody has of a deed: "claimed responsibility for hacking". */
    private boolean isShare(int noun) {
        return OWNED.contains(tree.lemma(noun));
    }

    private List<Integer> deep(int verb, int depth) {
        return voice.isPassive(verb) ? voice.agents(verb) : surface(verb, depth);
    }
}
