package org.hearsay.annotation.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A threat actor as a published list has it.
 *
 * @param publisher whose word it is: {@code MITRE ATT&CK} or {@code MISP galaxy}
 * @param number of its record in the file, from 1
 * @param name its main name there
 * @param aliases the other names that the publisher gives it, without the main one
 * @param country ISO 3166-1 alpha-2 code of the country that the publisher suspects
 * @param page the publisher's page about it
 */
public record ListedGroup(String publisher, int number, String name, List<String> aliases, Optional<String> country, Optional<String> page) {

    public ListedGroup {
        aliases = aliases.stream().filter(alias -> !alias.equals(name)).distinct().toList();
    }

    /** The local part of its IRI, as the catalogue names an actor of this name. */
    public String id() {
        return EntryBuilder.slug(name);
    }
}
