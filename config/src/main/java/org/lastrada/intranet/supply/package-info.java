/** What ships, by name: for whoever asks whether a known fault is among it. */
package org.lastrada.intranet.supply;
