/** The register, the map, and the pages of one organisation. */
package org.lastrada.intranet.web.membership;
