/** The directory, the pages of one person, and the people of one organisation. */
package org.lastrada.intranet.web.people;
