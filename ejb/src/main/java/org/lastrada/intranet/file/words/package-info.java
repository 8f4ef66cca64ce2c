/** Takes the words out of a file, and draws its first pages. Reads only files that were looked at before, and trusts none of them. */
package org.lastrada.intranet.file.words;
