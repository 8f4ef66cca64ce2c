/** What a file is, judged by its content and not by what it is called: allowed kinds, names, limits, pictures drawn anew. Knows no database. */
package org.lastrada.intranet.file.content;
