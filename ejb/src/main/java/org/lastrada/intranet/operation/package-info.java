/** Keeping the platform running: which tasks of the clock ran, which failed and why, and taking them in hand. */
package org.lastrada.intranet.operation;
