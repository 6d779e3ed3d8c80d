/** What every answer over HTTP needs: negotiation, limits, admission, errors that help. */
package org.hearsay.server.http;
