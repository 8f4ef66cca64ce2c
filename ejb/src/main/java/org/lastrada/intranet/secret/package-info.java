/** The installation's secret and what is made of it: keys per purpose, sealed fields, tokens of which only the hash is kept. */
package org.lastrada.intranet.secret;
