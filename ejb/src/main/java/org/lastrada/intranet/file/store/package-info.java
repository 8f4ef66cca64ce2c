/**
 * Where the bytes of files lie: in the database, in pieces, each content once under its SHA-256. So a backup of the database is a backup of
 * everything, and a file and what refers to it are there together or not at all. {@link org.lastrada.intranet.file.store.Pieces} alone knows of it.
 */
package org.lastrada.intranet.file.store;
