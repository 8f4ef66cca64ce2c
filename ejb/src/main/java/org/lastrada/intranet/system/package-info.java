/** What the platform stands on when it starts: the checked environment, the migrated database, the clock, its own settings. */
package org.lastrada.intranet.system;
