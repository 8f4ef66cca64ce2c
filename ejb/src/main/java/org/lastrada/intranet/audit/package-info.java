/**
 * Who changed what, when: written by the mapping itself with every insert, update and delete, in the same transaction, so that
 * no feature can forget it; sealed into a hash chain by a job; read by auditors and on each object's history.
 */
package org.lastrada.intranet.audit;
