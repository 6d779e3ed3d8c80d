package org.hearsay.publish;

import java.nio.file.Path;

/**
 * A store that was built, verified and closed for good.
 *
 * @param name six digits; a younger generation's are larger
 * @param folder of the store
 * @param manifest what is in it
 */
public record Generation(String name, Path folder, Manifest manifest) {}
