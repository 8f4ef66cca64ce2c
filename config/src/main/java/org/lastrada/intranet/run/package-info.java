/** Starts the whole intranet on one machine: database, mail catcher, server. For trying it out and for tests. */
package org.lastrada.intranet.run;
