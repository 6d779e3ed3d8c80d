/** Opens files, archives, feeds and web addresses; hands out the pages and texts inside them, decoded, as {@link org.hearsay.article.source.Source}s. */
package org.hearsay.article.source;
