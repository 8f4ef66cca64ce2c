/** What stands between a request and a page: headers, origin, and the list of who may open which page. */
package org.lastrada.intranet.web.security;
