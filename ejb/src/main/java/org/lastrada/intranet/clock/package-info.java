/** What time it is: the database's time, on every node, and whether the node's own clock agrees with it. */
package org.lastrada.intranet.clock;
