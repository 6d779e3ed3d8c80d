/** Claims in JSON-LD for the web: articles come in, schema.org reviews or Web Annotations go out. */
package org.hearsay.export.web;
