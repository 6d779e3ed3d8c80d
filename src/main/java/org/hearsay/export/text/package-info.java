/** Claims beside the words that they were read in: articles come in, trees in CoNLL-U with their claims go out. */
package org.hearsay.export.text;
