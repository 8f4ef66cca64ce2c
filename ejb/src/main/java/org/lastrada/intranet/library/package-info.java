/** The documents of the platform itself, for everybody; and how the files of whatever carries some are found. */
package org.lastrada.intranet.library;
