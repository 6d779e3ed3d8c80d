/** Claims as a flat table: articles come in, rows of CSV or JSON lines go out. */
package org.hearsay.export.table;
