/** The index in the database: written by the mapping itself with every change, and built anew by the clock while people go on writing. */
package org.lastrada.intranet.search.index;
