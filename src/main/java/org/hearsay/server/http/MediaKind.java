package org.hearsay.server.http;

import java.util.List;

/** A form that an answer can take. */
public interface MediaKind {

    /** Its media types; the first is the one that is sent, the others are names that older clients ask for. */
    List<String> mediaTypes();

    /** The ending of addresses that ask for it, without the dot. */
    String suffix();

    /** What is sent as {@code Content-Type}. */
    default String contentType() {
        String type = mediaTypes().get(0);
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }
}
