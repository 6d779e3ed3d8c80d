/** The second listener, for who runs the server: articles come in and go, the store is backed up, restored and compacted, measurements go out. */
package org.hearsay.server.admin;
