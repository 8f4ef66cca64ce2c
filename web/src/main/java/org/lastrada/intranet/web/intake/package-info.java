/** The steps of an import: the file, its columns, its rows, what came of it. Each has its address, so it can be left and found again. */
package org.lastrada.intranet.web.intake;
