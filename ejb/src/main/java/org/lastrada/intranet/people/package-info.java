/** The people of the organisations: where they belong and belonged, which function they hold from when to when, what they show of themselves. */
package org.lastrada.intranet.people;
