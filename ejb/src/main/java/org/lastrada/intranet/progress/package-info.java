/**
 * Work that takes longer than anybody waits for a page: it is asked for, done outside of the request piece by piece, and can be left and
 * found again. Every piece is its own transaction that also writes how far the work came, so a server that is killed loses one piece and
 * does it again. It knows no area: what there is to do plugs in as {@link org.lastrada.intranet.progress.LongWork}.
 */
package org.lastrada.intranet.progress;
