/**
 * The organisations of the platform: what they are, of which class, and whether they count as members today. The organisation is the
 * member; people belong to it. Status is never typed in: it follows from dates by rules that are data, and explains itself. Profile,
 * class and rules stand in packages of their own below, which know no organisation.
 */
package org.lastrada.intranet.membership;
