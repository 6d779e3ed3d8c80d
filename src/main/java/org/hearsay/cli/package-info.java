/** The command line: arguments come in, data goes to the standard output, talk to the standard error, and an exit code comes back. */
package org.hearsay.cli;
