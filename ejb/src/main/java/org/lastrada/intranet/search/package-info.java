/**
 * Finding things again. A common room: it knows the names of kinds and no feature. A feature takes part with an {@link Indexed}, found by
 * CDI, and nothing here is edited for it. What can be found is written with the change itself ({@code index}), read as people write
 * ({@code text}) and answered as far as the reader may see at that moment ({@code find}).
 */
package org.lastrada.intranet.search;
