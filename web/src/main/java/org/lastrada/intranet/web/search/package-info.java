/** Finding things: the page of answers, and what the search fields suggest while somebody types. */
package org.lastrada.intranet.web.search;
