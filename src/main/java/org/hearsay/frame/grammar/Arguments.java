package org.hearsay.frame.grammar;

import java.util.List;
import java.util.Set;

/**
 * Who does what to whom in a sentence, by Universal Dependencies. Voice, relative clauses, participles, control and raising, and shared
 * subjects and objects of coordinated verbs are undone here once for all frames, each in a
 * class of its own. Words go in and out by their index in the sentence; what
 * is not found is an empty list, and nothing throws on a strange tree.
 */
public final class Arguments {

    private static final Set<String> LINKING = Set.of("ADP", "CCONJ", "DET", "PUNCT");

    private final Tree tree;
    private final Relatives relatives;
    private final Coordination coordination;
    private final Voice voice;
    private final Objects objects;
    private final Modifiers modifiers;
    private final Subjects subjects;
    private final Predications predications;
    private final Clauses clauses;
    private final Prepositions prepositions;

    /** Reads the arguments of a sentence. */
    public Arguments(Tree tree) {
        this.tree = tree;
        relatives = new Relatives(tree);
        coordination = new Coordination(tree);
        voice = new Voice(tree, relatives);
        objects = new Objects(tree, voice, relatives);
        modifiers = new Modifiers(tree, relatives, coordination);
        subjects = new Subjects(tree, voice, relatives, modifiers, new Charges(tree));
        predications = new Predications(tree, subjects, relatives, coordination);
        clauses = new Clauses(tree);
        prepositions = new Prepositions(tree, objects, relatives, coordination);
    }

    /** The sentence's tree. */
    public Tree tree() {
        return tree;
    }

    /** Whether a verb is told in the passive, auxiliary or not: "was hacked", "data stolen from", "hacked emails". */
    public boolean isPassive(int verb) {
        return voice.isPassive(verb);
    }

    /** Who does it. */
    public List<Integer> subjects(int word) {
        return coordination.conjuncts(tree.isVerb(word) && isPassive(word) ? voice.agents(word) : subjects.of(word));
    }

    /** What stands as subject, be the verb passive or not: "the attack was aimed at banks". */
    public List<Integer> surfaceSubjects(int word) {
        return coordination.conjuncts(subjects.of(word));
    }

    /** What it is done to. */
    public List<Integer> objects(int verb) {
        return coordination.conjuncts(isPassive(verb) ? subjects.of(verb) : objects.of(verb));
    }

    /** To whom: the indirect object, or the subject of a passive that keeps an object or a clause. */
    public List<Integer> indirectObjects(int verb) {
        return coordination.conjuncts(tree.children(verb, "iobj"));
    }

    /** Whose it is: "Sony's", "its", "whose". */
    public List<Integer> possessors(int noun) {
        return modifiers.possessors(noun);
    }

    /** Names, nouns and adjectives before a noun, nearest last; also those of its parts: "Sony Pictures hack". */
    public List<Integer> modifiers(int noun) {
        return modifiers.modifiers(noun);
    }

    /** What stands beside a noun as another name, on either side, or as the name that it is a title of, and what it is said to be or is said of it. */
    public List<Integer> appositions(int noun) {
        return predications.appositions(noun);
    }

    /** What a verb or its subject is said to be: "called it an attack", "is an attack". */
    public List<Integer> predicates(int word) {
        return predications.predicates(word);
    }

    /** What a predicating preposition is said of: "X is behind it", "the group behind it"; the preposition is given by the noun it marks. */
    public List<Integer> subjectsOfPreposition(int governed) {
        return predications.subjectsOfPreposition(governed);
    }

    /** What an adjective is said of. */
    public List<Integer> bearers(int adjective) {
        return predications.bearers(adjective);
    }

    /** The finite clauses that a word governs: "said that …", "the claim that …", "the answer was that …". */
    public List<Integer> clauses(int word) {
        return clauses.clauses(word);
    }

    /** The infinitives that a word governs, and its bare gerunds: "threatened to …", "a plan to …", "denied hacking …". */
    public List<Integer> infinitives(int word) {
        return clauses.infinitives(word);
    }

    /** Whether all of some words, in lower case, stand somewhere in the sentence. */
    public boolean hasWords(List<String> words) {
        return prepositions.hasWords(words);
    }

    /** What a preposition of one or several words governs below a word; gerunds too, and what a participle like one governs: "affecting the browser". */
    public List<Integer> governedBy(int word, List<String> preposition) {
        return prepositions.governedBy(word, preposition);
    }

    /** What a preposition governs that stands right behind a word, wherever the tree hangs it. */
    public List<Integer> governedBehind(int word, List<String> preposition) {
        return prepositions.governedBehind(word, preposition);
    }

    /** The words joined to these by coordination or named as their parts ("including A and B", "such as A"), after each of them. */
    public List<Integer> conjuncts(List<Integer> words) {
        return coordination.conjuncts(words);
    }

    /** What a relative pronoun stands for: the noun that its clause hangs on, or else the one before it; any other word stands for itself. */
    public int antecedent(int word) {
        return relatives.antecedent(word);
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
}
