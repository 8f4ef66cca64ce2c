/** Links that are mailed to prove an address, each for one purpose and good once. An account is a number here. */
package org.lastrada.intranet.access.link;
