/** What an organisation says of itself, and what of it is refused. */
package org.lastrada.intranet.membership.profile;
