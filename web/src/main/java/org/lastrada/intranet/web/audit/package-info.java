/** The audit trail for those who watch: read, taken along, verified. */
package org.lastrada.intranet.web.audit;
