package org.hearsay.frame;

import java.util.List;

/**
 * Words that carry the noun of an action without being one: "launched an attack", "was behind the attack".
 *
 * @param name local name
 * @param triggers the words
 * @param action the place where the action's noun stands
 * @param gifts what else the words say about the action
 */
public record Support(String name, List<Trigger> triggers, Slot.Place action, List<Gift> gifts) {

    public Support {
        triggers = List.copyOf(triggers);
        gifts = List.copyOf(gifts);
    }

    /**
     * {@code "subject as object"}: who stands in one place of the support stands in another of the action.
     *
     * @param from the place at the support
     * @param to the place at the action
     */
    public record Gift(Slot.Path from, Slot.Place to) {

        /** Reads a gift as the ontology writes it; throws a {@link SyntaxException} that shows the place. */
        public static Gift compile(String text) {
            int as = text.indexOf(" as ");
            if (as < 0) {
                throw new SyntaxException(text, text.length(), "a gift is written 'place as place'");
            }
            List<Slot.Path> paths = Slot.compile(text.substring(0, as)).paths();
            if (paths.size() != 1) {
                throw new SyntaxException(text, text.indexOf('|'), "a gift has no alternatives; write two");
            }
            return new Gift(paths.get(0), Slot.place(text, as + 4, text.substring(as + 4).strip()));
        }

        /** The gift as the ontology writes it. */
        @Override
        public String toString() {
            return from + " as " + to;
        }
    }
}
