/** The roles as the platform words them, and the rights matrix for reading. What a role may do stands in {@link org.lastrada.intranet.rights}. */
package org.lastrada.intranet.access.role;
