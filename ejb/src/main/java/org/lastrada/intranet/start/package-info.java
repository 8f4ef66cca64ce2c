/** The order in which the platform comes up: the environment is checked, first data laid down, then the clock's work begins. */
package org.lastrada.intranet.start;
