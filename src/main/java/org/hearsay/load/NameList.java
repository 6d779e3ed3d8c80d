package org.hearsay.load;

import java.util.List;
import org.hearsay.annotation.catalogue.EntityFileException;
import org.hearsay.annotation.catalogue.GroupFile;
import org.hearsay.annotation.catalogue.ListedGroup;
import org.hearsay.graph.AliasGraph;
import org.hearsay.store.Store;

/**
 * What became of a published list of threat actors whose names were kept.
 *
 * @param publisher whose list it is
 * @param actors how many it has
 * @param aliases how many other names it gives them
 */
public record NameList(String publisher, int actors, int aliases) {

    /**
     * Keeps the names that a list gives to actors as the claims of its publisher, in place of what the publisher's list said before.
     *
     * @param store where to
     * @param file the list's name, for errors
     * @param content what {@link GroupFile} reads
     * @throws EntityFileException if it is no such list; then nothing is kept
     */
    public static NameList keep(Store store, String file, byte[] content) {
        List<ListedGroup> groups = GroupFile.read(file, content);
        String publisher = groups.get(0).publisher();
        var graph = AliasGraph.of(store.iris(), publisher, groups.stream().map(NameList::named).toList());
        store.write(change -> change.replace(graph.name(), graph.triples()));
        return new NameList(publisher, groups.size(), groups.stream().mapToInt(group -> group.aliases().size()).sum());
    }

    private static AliasGraph.Named named(ListedGroup group) {
        return new AliasGraph.Named(group.id(), group.name(), group.aliases(), group.page());
    }

    /** The numbers in words. */
    public String summary() {
        return publisher + " names " + actors + " threat actors and claims " + aliases + " aliases.";
    }
}
