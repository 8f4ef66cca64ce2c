/** From the dates of a membership to its status, by ordered rules that are data, with the reasons. Knows no organisation. */
package org.lastrada.intranet.membership.status;
