/** Who has to wait before the next try: failures counted for an account, for a network and for everybody, by all nodes together. */
package org.lastrada.intranet.access.throttle;
