/** Makes the language models from treebanks: CoNLL-U comes in, the files that {@link org.hearsay.annotation.syntax.Syntax} loads go out. */
package org.hearsay.annotation.training;
