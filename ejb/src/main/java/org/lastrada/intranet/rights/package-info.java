/**
 * Who may do what: one enum of permissions, one matrix of roles, one interceptor that asks it before every boundary method.
 * {@code rights.csv} is the matrix; the database holds the copy that an administrator reads.
 */
package org.lastrada.intranet.rights;
