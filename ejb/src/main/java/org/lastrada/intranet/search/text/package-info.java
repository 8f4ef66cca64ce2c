/** How words are compared: letters, endings, scripts and slips of the finger that do not matter. Knows no database. */
package org.lastrada.intranet.search.text;
