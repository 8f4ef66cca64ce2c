/** Legal holds: data of somebody, or of everybody of an organisation, that must stay whatever its age. */
package org.lastrada.intranet.retention.hold;
