/** The first page: what one has to do, where one stands, where one can go; and the lists of all that is to be done and of what is done. */
package org.lastrada.intranet.web.home;
