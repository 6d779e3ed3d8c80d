package org.hearsay.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/** Reads frames, fields and supports; what does not compile throws an {@link OntologyException} with its place. */
final class FrameReader {

    private final Statements statements;
    private final Classes classes;
    private final Set<String> fields = new HashSet<>();

    FrameReader(Statements statements, Classes classes) {
        this.statements = statements;
        this.classes = classes;
        statements.ofType(Terms.FIELD).forEach(f -> fields.add(Terms.localName(f)));
    }

    FrameBook read() {
        return new FrameBook(
                statements.ofType(Terms.FRAME).stream().map(this::frame).toList(),
                statements.ofType(Terms.SUPPORT).stream().map(this::support).toList(),
                statements.ofType(Terms.FIELD).stream().map(this::field).toList());
    }

    private Frame frame(Node node) {
        Statement first = statements.first(node);
        String name = Terms.localName(node);
        if (!statements.has(node, OWL.Class.asNode())) {
            throw first.error(name + " is a frame but no owl:Class");
        }
        List<Trigger> triggers = triggers(node, Terms.EVOKED_BY);
        if (triggers.isEmpty()) {
            throw first.error("nothing evokes the frame " + name + ": it has no hs:evokedBy");
        }
        List<Example> examples = new ArrayList<>();
        statements.of(node, Terms.READS).forEach(s -> examples.add(readExample(s)));
        statements.of(node, Terms.IGNORES).forEach(s -> examples.add(new Example(s.file(), s.line(), Statements.text(s), false, Map.of())));
        if (examples.stream().noneMatch(Example::read) || examples.stream().allMatch(Example::read)) {
            throw first.error("the frame " + name + " needs at least one hs:reads and one hs:ignores");
        }
        String label = Statements.text(statements.of(node, RDFS.label.asNode()).get(0));
        List<Role> roles = roles(node);
        for (Statement s : statements.of(node, Terms.EVOKED_BY)) {
            checkDemands(s, roles);
        }
        String type = statements.only(node, Terms.EVOKES).map(s -> Terms.localName(s.object())).orElse(name);
        return new Frame(name, type, standsFor(node), label, kind(node), attitude(node), triggers, triggers(node, Terms.ALSO_EVOKED_BY), triggers(node, Terms.NOT_EVOKED_BY), roles, examples);
    }

    private Optional<String> standsFor(Node node) {
        return statements.only(node, Terms.STANDS_FOR).map(s -> {
            if (!classes.contains(Terms.localName(s.object()))) {
                throw s.error(s.object() + " is not a declared class");
            }
            return Terms.localName(s.object());
        });
    }

    private void checkDemands(Statement s, List<Role> roles) {
        for (Trigger.Demand demand : Trigger.compile(Statements.text(s)).demands().stream().flatMap(List::stream).toList()) {
            if (roles.stream().noneMatch(r -> r.name().equals(demand.role()))) {
                throw s.error("the trigger demands the role " + demand.role() + ", which the frame has not");
            }
            demand.range().stream().filter(c -> !classes.contains(c)).forEach(c -> {
                throw s.error("hs:" + c + " is not a declared class");
            });
        }
    }

    private Frame.Kind kind(Node node) {
        String name = Terms.localName(node);
        if (classes.isA(name, Terms.localName(Terms.ACTION))) {
            return Frame.Kind.ACTION;
        }
        if (classes.isA(name, Terms.localName(Terms.REPORTING))) {
            return Frame.Kind.REPORTING;
        }
        if (classes.isA(name, Terms.localName(Terms.QUALIFYING))) {
            return Frame.Kind.QUALIFYING;
        }
        throw statements.first(node).error("the frame " + name + " is no subclass of hs:Action, hs:Reporting or hs:Qualifying");
    }

    private Attitude attitude(Node node) {
        Function<Node, Optional<String>> value = property -> statements.only(node, property).map(s -> Terms.localName(s.object()));
        return new Attitude(value.apply(Terms.STANCE), value.apply(Terms.POLARITY), value.apply(Terms.MODALITY));
    }

    private List<Trigger> triggers(Node node, Node property) {
        List<Trigger> triggers = new ArrayList<>();
        for (Statement s : statements.of(node, property)) {
            Trigger trigger = compiled(s, Trigger::compile);
            trigger.field().filter(f -> !fields.contains(f)).ifPresent(f -> {
                throw s.error("hs:" + f + " is not a declared hs:Field");
            });
            triggers.add(trigger);
        }
        return triggers;
    }

    private static <T> T compiled(Statement s, Function<String, T> compiler) {
        try {
            return compiler.apply(Statements.text(s));
        } catch (SyntaxException e) {
            throw s.error(e.getMessage());
        }
    }

    /** A frame's own roles and those of its superclasses, nearest first, without what a nearer class defines itself. */
    private List<Role> roles(Node node) {
        Map<String, Role> roles = new LinkedHashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(node));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node type = open.removeFirst();
            if (seen.add(type)) {
                ownRoles(type).forEach(roles::putIfAbsent);
                statements.of(type, RDFS.subClassOf.asNode()).forEach(s -> open.addLast(s.object()));
            }
        }
        return List.copyOf(roles.values());
    }

    private Map<String, Role> ownRoles(Node type) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Statement s : statements.of(type, Terms.ROLE)) {
            Role role = role(s);
            if (roles.put(role.name(), role) != null) {
                throw s.error(Statements.name(type) + " has the role " + role.name() + " twice");
            }
        }
        return roles;
    }

    private Role role(Statement s) {
        Node role = s.object();
        Statement property = only(role, Terms.PROPERTY, s);
        List<Slot> slots = statements.of(role, Terms.SLOT).stream().map(this::slot).toList();
        if (slots.isEmpty()) {
            throw s.error("the role " + Terms.localName(property.object()) + " has no hs:slot");
        }
        Set<String> range = new LinkedHashSet<>();
        for (Statement r : statements.of(role, Terms.RANGE)) {
            if (!classes.contains(Terms.localName(r.object()))) {
                throw r.error(r.object() + " is not a declared class");
            }
            range.add(Terms.localName(r.object()));
        }
        boolean required = statements.only(role, Terms.REQUIRED).filter(r -> Statements.text(r).equals("true")).isPresent();
        return new Role(Terms.localName(property.object()), slots, List.copyOf(range), required);
    }

    private Slot slot(Statement s) {
        Slot slot = compiled(s, Slot::compile);
        slot.paths().stream().flatMap(p -> p.steps().stream()).flatMap(step -> step.range().stream()).filter(c -> !classes.contains(c)).forEach(c -> {
            throw s.error("hs:" + c + " is not a declared class");
        });
        return slot;
    }

    private Statement only(Node node, Node property, Statement at) {
        if (statements.of(node).isEmpty()) {
            throw at.error("here a node in brackets is meant");
        }
        return statements.required(node, property);
    }

    private Example readExample(Statement s) {
        if (s.object().isLiteral()) {
            return new Example(s.file(), s.line(), Statements.text(s), true, Map.of());
        }
        Statement sentence = only(s.object(), Terms.SENTENCE, s);
        Map<String, List<String>> fillers = new LinkedHashMap<>();
        for (Statement filler : statements.of(s.object(), Terms.FILLER)) {
            String[] parts = Statements.text(filler).split(" = ", 2);
            if (parts.length != 2) {
                throw filler.error("a filler is written 'role = words'");
            }
            fillers.computeIfAbsent(parts[0], r -> new ArrayList<>()).add(parts[1]);
        }
        return new Example(sentence.file(), sentence.line(), Statements.text(sentence), true, fillers);
    }

    private Support support(Node node) {
        Statement action = statements.required(node, Terms.CARRIED);
        Slot slot = compiled(action, Slot::compile);
        if (slot.paths().size() != 1 || slot.paths().get(0).steps().size() != 1) {
            throw action.error("the action's noun stands in one place");
        }
        List<Support.Gift> gifts = statements.of(node, Terms.GIVES).stream().map(s -> compiled(s, Support.Gift::compile)).toList();
        return new Support(Terms.localName(node), triggers(node, Terms.EVOKED_BY), slot.paths().get(0).end(), gifts);
    }

    private Field field(Node node) {
        List<String> shownBy = new ArrayList<>();
        for (Statement s : statements.of(node, Terms.SHOWN_BY)) {
            if (!classes.contains(Terms.localName(s.object()))) {
                throw s.error(s.object() + " is not a declared class");
            }
            shownBy.add(Terms.localName(s.object()));
        }
        return new Field(Terms.localName(node), new TreeSet<>(statements.texts(node, Terms.WORD)), shownBy);
    }
}
